namespace Pipeline.Storage.Messages;

/// <summary>How long to wait before a message is tried again.</summary>
public static class BackOff
{
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Most = TimeSpan.FromHours(6);

    /// <summary>
    /// Twice as long after each failure, from a minute to six hours, give or take a fifth: so messages that failed together do not come back together.
    /// </summary>
    /// <param name="failures">In a row, from 1 on.</param>
    /// <param name="chance">From 0 to below 1.</param>
    /// <param name="asked">The least that the receiver asks to wait, if it does; six hours at the most.</param>
    public static TimeSpan After(int failures, double chance, TimeSpan? asked = null)
    {
        var doubled = Least * Math.Pow(2, Math.Min(failures - 1, 20));
        var wait = (doubled < Most ? doubled : Most) * (0.8 + (0.4 * chance));
        var least = asked > Least ? asked.Value : Least;
        return wait > Most || least > Most ? Most : wait < least ? least : wait;
    }
}
