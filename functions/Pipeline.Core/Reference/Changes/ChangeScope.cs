using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes;

/// <summary>For whom changes may be filed: an organisation's own units, and those of the organisations it has succeeded by today.</summary>
public sealed record ChangeScope(UnitDirectory Directory, string Organization, DateOnly Today)
{
    /// <summary>Whether the organisation owns a unit on a day; null if no one does, for the unit is not there then.</summary>
    public bool? Owns(UnitLevel level, string unit, DateOnly day) => Directory.OwnerOn(level, unit, day) is not { } owner
        ? null
        : Directory.OrganizationSuccession.Follows(Organization, owner, Today);

    /// <summary>The commune that the organisation leads on a day; null if it leads none.</summary>
    public string? CommuneOn(DateOnly day) => Directory.Organization(Organization).On(day)?.Commune;
}
