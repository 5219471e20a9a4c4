using Pipeline.Core;

namespace Pipeline.Storage.Privacy;

/// <summary>A revision that names a person.</summary>
/// <param name="Revision">0 of a filing for restatement that was not let in.</param>
public sealed record HeldSheet(
    string Receipt, string Organization, string Month, string Form, Bilingual Name, string Unit, int Revision, DateTimeOffset ReceivedAt, IReadOnlyList<HeldRow> Rows);
