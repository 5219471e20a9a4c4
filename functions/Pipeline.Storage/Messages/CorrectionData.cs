using Pipeline.Core;

namespace Pipeline.Storage.Messages;

/// <summary>The data of a correction: that figures of a month changed after it was final, and how many; which ones is in the table <c>restatement</c>.</summary>
/// <param name="Tables">By table, in the order in which they are published.</param>
/// <param name="Figures">Changed figures over all tables.</param>
public sealed record CorrectionData(
    string RestatementId, Month Month, int VersionBefore, int VersionAfter, int Figures, IReadOnlyList<CorrectionData.Table> Tables)
{
    /// <param name="Figures">How many figures of the table have another value than before.</param>
    public sealed record Table(string Name, int Figures);
}
