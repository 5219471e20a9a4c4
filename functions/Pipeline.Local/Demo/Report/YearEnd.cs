using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Report;

/// <summary>Where the months must stand at the end of the year.</summary>
public static class YearEnd
{
    /// <exception cref="InvalidOperationException">A closed month is not final, or the open one is not open: a month end was not made.</exception>
    public static void Check(IReadOnlyList<MonthFigures> published)
    {
        var states = published.ToDictionary(m => m.Month, m => m.State);
        foreach (var month in YearOfSheets.FirstMonth.Through(YearOfSheets.OpenMonth))
        {
            var expected = month == YearOfSheets.OpenMonth ? MonthState.Open : MonthState.Final;
            var state = states.GetValueOrDefault(month) ?? "missing";
            if (state != KebabCase.Of(expected))
            {
                throw new InvalidOperationException($"{month} should be published as {KebabCase.Of(expected)}, and is {state}.");
            }
        }
    }
}
