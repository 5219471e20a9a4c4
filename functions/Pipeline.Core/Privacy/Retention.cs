using Pipeline.Core.Reference;

namespace Pipeline.Core.Privacy;

/// <summary>
/// What is too old to be kept, by the rules in force. Figures are never touched: only months that are final, and that no restatement waits for,
/// lose what they were computed from. Registers that something is still computed by are left alone whatever is due (<c>RegisterPurge</c>).
/// </summary>
public static class Retention
{
    /// <param name="rules">Of the pack in force today; null: nothing is purged.</param>
    /// <param name="firstMonth">The deployment's.</param>
    /// <param name="final">The months whose figures stay as they are.</param>
    /// <param name="waiting">Months that a restatement which has not ended is about.</param>
    public static PurgedMonths Due(
        RetentionRules? rules, DateOnly today, Month firstMonth, IReadOnlySet<Month> final, IReadOnlyCollection<Month> waiting)
    {
        if (rules is null)
        {
            return PurgedMonths.None;
        }

        var lastFinal = firstMonth.Previous;
        while (final.Contains(lastFinal.Next))
        {
            lastFinal = lastFinal.Next;
        }

        // Who computes a month reads the month before as well: the first month that is not final, and the first that is restated.
        var rowsAtMost = waiting.Count == 0 ? lastFinal.Previous : Earlier(lastFinal.Previous, waiting.Min().Plus(-2));
        return new(
            From(firstMonth, Earlier(lastFinal, LastOver(today, rules.TextMonths))),
            From(firstMonth, Earlier(rowsAtMost, LastOver(today, rules.RowMonths))),
            From(firstMonth, LastOver(today, rules.RegisterMonths)));
    }

    /// <summary>The last month that ended so many whole months ago.</summary>
    private static Month LastOver(DateOnly today, int months) => Month.Of(today).Plus(-months).Previous;

    private static Month Earlier(Month one, Month other) => one < other ? one : other;

    private static Month? From(Month first, Month month) => month < first ? null : month;
}
