using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>What stands behind H2 and H2b of a cell: its members, each with the villages in which they have households.</summary>
internal sealed class InChargeEvidence(ExplainedMonth month)
{
    private static readonly Bilingual InCell = new(
        "Đảng viên của chi bộ vào ngày cuối tháng, không được miễn sinh hoạt.", "A member of the cell on the month's last day, not exempt.");

    private static readonly Bilingual InCharge = new(
        "Phụ trách ít nhất một hộ vào ngày cuối tháng.", "In charge of at least one household on the month's last day.");

    private static readonly Bilingual Unknown = new(
        "Chưa rõ có phụ trách hộ nào không: biểu phụ trách hộ của thôn liên quan chưa nộp.",
        "Not known to be in charge: the household sheet of a village concerned is missing.");

    private static readonly Bilingual First = new(
        "Các tháng trước trong năm chưa phụ trách hộ nào.", "In charge of no household in the year's months before.");

    private readonly Lazy<ILookup<string, (string Village, int OnLastDay)>> _charges = new(() => month.Join.Sheets.Charges
        .OrderBy(v => v.Village, StringComparer.Ordinal)
        .SelectMany(v => v.Members, (village, charge) => (charge.Member, village.Village, charge.OnLastDay))
        .ToLookup(c => c.Member, c => (c.Village, c.OnLastDay), StringComparer.Ordinal));

    /// <param name="notExpected">Why the cell owes no sheet, if it owes none.</param>
    public IEnumerable<Evidence> Of(MemberMonth cell, Bilingual notExpected)
    {
        var charges = month.Parts.Charges;
        var first = cell.Roll.Where(charges.IsFirstInYear)
            .Select(m => About(m, "members_first_in_charge_in_year", 1, First) with { Sheet = Sheets(m).First().Sheet });
        return cell.IsExpected
            ? [.. first, .. cell.Roll.SelectMany(m => Of(cell, m)), .. Most(cell)]
            : [.. first, .. cell.Roll.Select(m => About(m, "h2_excluded_not_expected", 1, notExpected))];
    }

    private IEnumerable<Evidence> Of(MemberMonth cell, string member)
    {
        yield return About(member, "h2_den", 1, InCell);
        if (month.Parts.Charges.IsUnknown(cell.Cell, member))
        {
            yield return About(member, "h2_missing", 1, Unknown);
        }

        var carried = Sheets(member).Where(s => s.OnLastDay > 0).ToList();
        foreach (var (village, households, sheet) in carried)
        {
            yield return About(member, "h2b_households", households, new($"Số hộ phụ trách ở thôn {village}.", $"Households in charge in the village {village}.")) with { Sheet = sheet };
        }

        if (carried.Count > 0)
        {
            yield return About(member, "h2_num", 1, InCharge) with { Sheet = carried[0].Sheet };
            yield return About(member, "h2b_members", 1, InCharge) with { Sheet = carried[0].Sheet };
        }

        var (load, cap) = (month.Parts.Charges.HouseholdsOf(member), month.Join.Pack.Households.LoadCap);
        if (load > cap)
        {
            yield return About(member, "h2b_over_cap", 1, new($"Phụ trách {load} hộ, quá mức {cap} hộ.", $"In charge of {load} households, more than {cap}."));
        }
    }

    /// <summary>The one member that the maximum is read from: the first in order of those who have as many.</summary>
    private IEnumerable<Evidence> Most(MemberMonth cell)
    {
        var most = cell.Roll.Order(StringComparer.Ordinal).MaxBy(month.Parts.Charges.HouseholdsOf);
        return most is not null && month.Parts.Charges.HouseholdsOf(most) is > 0 and var load
            ? [About(most, "h2b_max", load, new("Đảng viên phụ trách nhiều hộ nhất chi bộ.", "The member of the cell with the most households."))]
            : [];
    }

    private IEnumerable<(string Village, int OnLastDay, SheetBehind? Sheet)> Sheets(string member) =>
        _charges.Value[member].Select(c => (c.Village, c.OnLastDay, month.Behind(HouseholdAssignmentsForm.Code, c.Village)));

    private static Evidence About(string member, string column, int weight, Bilingual why) => new(column, weight, EvidenceKind.Member, member, why);
}
