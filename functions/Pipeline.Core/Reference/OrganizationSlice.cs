namespace Pipeline.Core.Reference;

/// <summary>
/// Everything that is particular to one organisation: its register, and the versions of itself and of the units it owns or ever owned,
/// with those that they follow. Equal slices give equal summaries.
/// </summary>
public sealed record OrganizationSlice(
    IReadOnlyList<Organization> Organizations,
    IReadOnlyList<Commune> Communes,
    IReadOnlyList<Village> Villages,
    IReadOnlyList<Cell> Cells,
    OrganizationRegister Register);
