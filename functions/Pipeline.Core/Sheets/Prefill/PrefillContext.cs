using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Prefill;

/// <summary>What a sheet is begun from.</summary>
/// <param name="Organization">The one that owns the unit in the month.</param>
/// <param name="Register">Its register.</param>
/// <param name="Before">The rows of the unit's sheet of the month before, as they count; none if it filed none.</param>
public sealed record PrefillContext(
    UnitDirectory Directory, OrganizationRegister Register, string Organization, Month Month, string Unit, IReadOnlyList<SheetRow> Before)
{
    /// <summary>The member's version that held last in the month before the sheet's, if it was in the unit's cell or one that it follows.</summary>
    public IEnumerable<Member> MembersRated() => Register.Members
        .Where(m => m.HoldsOn(Month.Previous.LastDay) && Directory.CellSuccession.Follows(Unit, m.Cell, Month.LastDay))
        .OrderBy(m => m.Code, StringComparer.Ordinal);

    public IEnumerable<Member> MembersOnLastDay() => Register.Members.Where(m => m.Cell == Unit && m.HoldsOn(Month.LastDay));
}
