namespace Pipeline.Core.Reference;

/// <summary>Cuts the reference data by organisation. The units are to be in canonical order.</summary>
public sealed class OrganizationSlices
{
    private readonly RegisterSlices _registers;
    private readonly OwnedUnits _owned;
    private readonly UnitHistory<Organization> _organizations;
    private readonly UnitHistory<Commune> _communes;
    private readonly UnitHistory<Village> _villages;
    private readonly UnitHistory<Cell> _cells;
    private readonly IReadOnlyList<CalendarMeeting> _calendar;

    public OrganizationSlices(ReferenceData data)
    {
        _registers = new RegisterSlices(data);
        _owned = new OwnedUnits(data.Units);
        _organizations = new(data.Units.Organizations);
        _communes = new(data.Units.Communes);
        _villages = new(data.Units.Villages);
        _cells = new(data.Units.Cells);
        _calendar = data.Units.Calendar;
    }

    public OrganizationSlice Of(string organization)
    {
        var organizations = _organizations.Of([organization]);
        var levels = organizations.Select(o => o.SupervisingLevel).ToHashSet(StringComparer.Ordinal);
        return new(
            organizations,
            _communes.Of(_owned.Communes(organization)),
            _villages.Of(_owned.Villages(organization)),
            _cells.Of(_owned.Cells(organization)),
            _registers.Of(organization))
        {
            Calendar = [.. _calendar.Where(m => levels.Contains(m.SupervisingLevel))],
        };
    }
}
