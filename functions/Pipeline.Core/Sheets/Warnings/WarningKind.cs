namespace Pipeline.Core.Sheets.Warnings;

/// <summary>A kind of warning, as tables and lists name it.</summary>
/// <param name="Code">The <see cref="Warning.Code"/>.</param>
/// <param name="AsksConfirmation">An outlier mark.</param>
public sealed record WarningKind(string Code, Bilingual Name, bool AsksConfirmation = false)
{
    /// <summary>
    /// It looks at units of other organisations. It is told and listed, but not counted: a kept summary is a function of its organisation's
    /// own slice of the reference data. <c>fact_cluster_rotation</c> has what is counted of clusters.
    /// </summary>
    public bool LooksAtOthers { get; init; }
}
