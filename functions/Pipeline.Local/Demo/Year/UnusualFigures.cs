using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>Rows that break no rule and yet are not like the cell's other months: the answer asks whether they are right.</summary>
public static class UnusualFigures
{
    /// <summary>Before this month there are too few months to hold a figure against.</summary>
    public static readonly Month FirstMonth = new(2019, 8);

    /// <summary>A nought too many in the roll of the first meeting: taken, marked, and corrected.</summary>
    public static IReadOnlyList<object> MistypedRoll(IReadOnlyList<object> rows) => First(rows, m => m with { Roll = m.Roll * 10 });

    /// <summary>Everybody spoke, some three times: unusual and true, so it is confirmed.</summary>
    public static IReadOnlyList<object> LivelyMeeting(IReadOnlyList<object> rows) => First(rows, m => m with { Opinions = 40 + (3 * m.Present) });

    private static IReadOnlyList<object> First(IReadOnlyList<object> rows, Func<CellMeeting, CellMeeting> unusual) =>
        [.. rows.Cast<CellMeeting>().Select((m, i) => i == 0 ? unusual(m) : m)];
}
