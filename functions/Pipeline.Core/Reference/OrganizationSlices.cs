namespace Pipeline.Core.Reference;

/// <summary>Cuts the reference data by organisation. The units are to be in canonical order.</summary>
public sealed class OrganizationSlices
{
    private readonly OwnedUnits _owned;
    private readonly UnitHistory<Organization> _organizations;
    private readonly UnitHistory<Commune> _communes;
    private readonly UnitHistory<Village> _villages;
    private readonly UnitHistory<Cell> _cells;
    private readonly IReadOnlyList<CalendarMeeting> _calendar;

    public OrganizationSlices(ReferenceUnits units)
    {
        _owned = new OwnedUnits(units);
        _organizations = new(units.Organizations);
        _communes = new(units.Communes);
        _villages = new(units.Villages);
        _cells = new(units.Cells);
        _calendar = units.Calendar;
    }

    /// <param name="register">That of the organisation.</param>
    public OrganizationSlice Of(OrganizationRegister register)
    {
        var organization = register.Organization;
        var organizations = _organizations.Of([organization]);
        var levels = organizations.Select(o => o.SupervisingLevel).ToHashSet(StringComparer.Ordinal);
        return new(
            organizations,
            _communes.Of(_owned.Communes(organization)),
            _villages.Of(_owned.Villages(organization)),
            _cells.Of(_owned.Cells(organization)),
            register)
        {
            Calendar = [.. _calendar.Where(m => levels.Contains(m.SupervisingLevel))],
        };
    }
}
