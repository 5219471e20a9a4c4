using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Privacy;

/// <summary>The rows of a register that name a person.</summary>
internal static class RegisterRows
{
    private static readonly Bilingual Since = new("Từ ngày", "Valid from");
    private static readonly Bilingual Until = new("Đến trước ngày", "Valid to");

    public static IReadOnlyList<HeldRow> Of(OrganizationRegister register, string member) =>
    [
        .. register.Members.Where(m => m.Code == member).Select(m => Row(
            "member", new("Đảng viên", "Member"), m,
            new("name", new("Họ và tên", "Name"), m.Name),
            new("cell", new("Chi bộ", "Cell"), m.Cell),
            new("status", new("Tình trạng", "Status"), KebabCase.Of(m.Status)),
            new("exempt", new("Được miễn sinh hoạt", "Exempt"), HeldField.Text(m.Exempt)))),
        .. register.Assignments.Where(a => a.Member == member).Select(a => Row(
            "household-assignment", new("Phụ trách hộ", "In charge of a household"), a, new HeldField("household", new("Hộ", "Household"), a.Household))),
        .. register.Holders.Where(h => h.Member == member).Select(h => Row(
            "post-holder", new("Giữ chức danh", "Holds a post"), h, new HeldField("post", new("Chức danh", "Post"), h.Post))),
    ];

    private static HeldRow Row(string kind, Bilingual caption, IDated row, params IEnumerable<HeldField> fields) =>
        new(kind, caption, [.. fields, new("validFrom", Since, HeldField.Text(row.ValidFrom)), new("validTo", Until, HeldField.Text(row.ValidTo))]);
}
