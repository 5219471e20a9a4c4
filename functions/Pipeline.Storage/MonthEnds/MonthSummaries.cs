using Pipeline.Core;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The summaries of a month, in ordinal order of organisation, and what they cost.</summary>
internal sealed record MonthSummaries(Month Month, IReadOnlyList<OrganizationMonthSummary> Summaries, int Summarised, int Reused)
{
    public static MonthSummaries None(Month month) => new(month, [], 0, 0);
}
