using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Local.Demo.Play;

/// <summary>A timer of the month end that runs at its instant.</summary>
/// <param name="State">The state that the month is in afterwards.</param>
public sealed record MonthCut(Month Month, MonthState State)
{
    /// <summary>The name of the function.</summary>
    public string Timer => State == MonthState.Final ? "FinalCut" : "PreliminaryCut";
}
