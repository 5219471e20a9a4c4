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
    OrganizationRegister Register)
{
    /// <summary>The meetings of the levels above that it, or one that it follows, stands or ever stood under.</summary>
    public IReadOnlyList<CalendarMeeting> Calendar { get; init; } = [];
}
