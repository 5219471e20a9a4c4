namespace Pipeline.Storage.Privacy;

/// <summary>A person's rows in one organisation's register.</summary>
/// <param name="ReferenceVersions">The versions of the reference data that have exactly these rows.</param>
public sealed record HeldRegister(string Organization, IReadOnlyList<int> ReferenceVersions, IReadOnlyList<HeldRow> Rows);
