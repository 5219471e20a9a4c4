namespace Pipeline.Storage.Health;

/// <summary>How a deployment is, at one look.</summary>
/// <param name="Rows">Whether the store of rows answers.</param>
/// <param name="Files">Whether the stores of received bodies and of the product's own files do.</param>
/// <param name="Datasets">Whether the store that analysts read does.</param>
/// <param name="Reference">What sheets are checked against; null before the first import, or where nothing answers.</param>
/// <param name="MonthEnds">Null where the store of rows does not answer.</param>
/// <param name="FreeBytes">On the disk of the embedded store; null where there is none, or where it is gone.</param>
/// <param name="Failures">Why something does not answer, for the log.</param>
public sealed record HealthReport(
    bool Rows, bool Files, bool Datasets, ReferenceHealth? Reference, MonthEndHealth? MonthEnds, long? FreeBytes, IReadOnlyList<Exception> Failures)
{
    /// <summary>Whether sheets can be taken.</summary>
    public bool IsReady => Rows && Files && Reference is not null;
}
