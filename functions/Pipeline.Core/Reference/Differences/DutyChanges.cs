using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Differences;

/// <summary>Which organisations owe more or fewer sheets, and from which month on.</summary>
/// <remarks>
/// What is owed can only change in the month of a day on which a changed version begins or ends, and in the month after it (a unit must have
/// been active for some days): so these months are looked at and no others.
/// </remarks>
public static class DutyChanges
{
    /// <summary>Months looked at, at most: the earliest.</summary>
    private const int MostMonths = 36;

    /// <summary>By organisation, then month; a month that repeats the change of the one before is left out.</summary>
    public static IReadOnlyList<DutyChange> Of(ReferenceUnits before, ReferenceUnits after, ReferenceDifference difference)
    {
        var (former, present) = (new UnitDirectory(before), new UnitDirectory(after));
        var months = Months(difference, after.FirstMonth);
        return [.. Organizations(difference, former, present).SelectMany(o => OfOne(o, months, former, present))];
    }

    private static IEnumerable<DutyChange> OfOne(string organization, IReadOnlyList<Month> months, UnitDirectory former, UnitDirectory present)
    {
        var last = 0;
        foreach (var month in months)
        {
            var (before, after) = (Owed(organization, month, former), Owed(organization, month, present));
            if (after - before != last)
            {
                last = after - before;
                yield return new(organization, month, before, after);
            }
        }
    }

    private static int Owed(string organization, Month month, UnitDirectory directory) => directory.Units.RulePacks.On(month.LastDay) is { } pack
        ? ExpectedSheets.Of(organization, month, directory, pack).Count(s => s.IsExpected)
        : 0;

    private static List<Month> Months(ReferenceDifference difference, Month first) =>
    [
        .. difference.Rows.Where(r => LevelOf(r) is not null || ConcernsAll(r) || r.File == ComparedTables.Organizations)
            .SelectMany(r => (DateOnly?[])[r.Kind == RowChangeKind.Closed ? null : r.ValidFrom, r.ValidTo, r.FormerTo])
            .OfType<DateOnly>()
            .Select(Month.Of)
            .SelectMany(m => (Month[])[m, m.Next])
            .Where(m => m >= first)
            .Distinct().Order().Take(MostMonths),
    ];

    /// <summary>Those that own or owned a unit with a changed version, in ordinal order.</summary>
    private static IEnumerable<string> Organizations(ReferenceDifference difference, UnitDirectory former, UnitDirectory present)
    {
        var all = difference.Rows.Any(ConcernsAll);
        var units = difference.Rows.Where(r => LevelOf(r) is not null).Select(r => (Level: LevelOf(r)!.Value, r.Key)).Distinct();
        var owners = all
            ? former.Units.Organizations.Concat(present.Units.Organizations).Select(o => o.Code)
            : units.SelectMany(u => former.OwnersEver(u.Level, u.Key).Concat(present.OwnersEver(u.Level, u.Key)))
                .Concat(difference.Rows.Where(r => r.File == ComparedTables.Organizations).Select(r => r.Key));
        return owners.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static bool ConcernsAll(RowChange row) => row.File == ComparedTables.RulePacks;

    private static UnitLevel? LevelOf(RowChange row) => row.File switch
    {
        ComparedTables.Cells => UnitLevel.Cell,
        ComparedTables.Villages => UnitLevel.Village,
        ComparedTables.Communes => UnitLevel.Commune,
        _ => null,
    };
}
