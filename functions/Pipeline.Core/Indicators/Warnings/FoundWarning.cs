using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>A kind of warning that a sheet of the month has.</summary>
/// <param name="Organization">The owner of the unit on the month's last day; of a unit that has ended, the one it filed with.</param>
public sealed record FoundWarning(string Organization, string Form, string Unit, WarningCount Count)
{
    /// <summary>What is unusual; null of other kinds.</summary>
    public UnusualNumber? Unusual { get; init; }

    /// <summary>Someone said that the unusual is right.</summary>
    public bool IsConfirmed { get; init; }
}
