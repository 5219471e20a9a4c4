namespace Pipeline.Core.Sheets.Outliers;

/// <summary>
/// What is measured of each form. The order within a form is that of the values in profiles that are kept: a new measure goes last, with a
/// new <see cref="Summaries.RulesVersion"/>.
/// </summary>
public static class Measures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("unusual-roll", CellMeetingsForm.Code, new("Tổng số đảng viên", "Members on the roll"), r => Greatest(r, "roll")) { Field = "roll" },
        new("unusual-attendance", CellMeetingsForm.Code, new("Tỷ lệ có mặt ở buổi thường lệ (%)", "Attendance of regular meetings (%)"), Attendance),
        new("unusual-opinions", CellMeetingsForm.Code, new("Số ý kiến phát biểu", "Opinions"), r => Sum(r, "opinions")),
        new("unusual-issues", CellMeetingsForm.Code, new("Số vấn đề nêu ra", "Issues raised"), r => Sum(r, "issuesRaised")),
        new("unusual-households", HouseholdAssignmentsForm.Code, new("Số hộ có người phụ trách", "Households in someone's charge"), InCharge),
        new("unusual-contacts", HouseholdAssignmentsForm.Code, new("Số hộ được tiếp xúc", "Households contacted"), Contacted),
        new("unusual-entitled", VillageMeetingsForm.Code, new("Số hộ phải dự họp", "Households entitled"), r => Greatest(r, "entitled")) { Field = "entitled" },
        new("unusual-presence", VillageMeetingsForm.Code, new("Tỷ lệ hộ dự họp thôn (%)", "Households present at village meetings (%)"), Presence),
        new("unusual-days-done", ApprenticeshipDaysForm.Code, new("Số lượt ngày học việc đã làm", "Apprenticeship days done"), r => r.Count(d => d.Date("dateDone") is not null)),
    ];

    private static readonly ILookup<string, Measure> ByForm = All.ToLookup(m => m.Form, StringComparer.Ordinal);

    /// <summary>Those of a form, in their order; none for most forms.</summary>
    public static IEnumerable<Measure> OfForm(string form) => ByForm[form];

    /// <summary>The numbers of a sheet in the order of its form's measures.</summary>
    public static IReadOnlyList<int?> Of(string form, IReadOnlyList<SheetRow> rows) =>
        rows.Count == 0 ? [] : [.. ByForm[form].Select(m => m.Of(rows))];

    private static int? Greatest(IReadOnlyList<SheetRow> rows, string field) => (int?)rows.Max(r => r.Integer(field));

    private static int? Sum(IReadOnlyList<SheetRow> rows, string field) => (int?)rows.Sum(r => r.Integer(field));

    private static int? Attendance(IReadOnlyList<SheetRow> rows)
    {
        var regular = rows.Where(r => r.Text("kind") == KebabCase.Of(MeetingKind.Regular)).ToList();
        return Percent(regular.Sum(r => r.Integer("present")), regular.Sum(r => r.Integer("roll") - r.Integer("exempt")));
    }

    private static int? Presence(IReadOnlyList<SheetRow> rows) => Percent(rows.Sum(r => r.Integer("present")), rows.Sum(r => r.Integer("entitled")));

    private static int? InCharge(IReadOnlyList<SheetRow> rows) => Households(rows.Where(r => r.Text("member") is not null));

    private static int? Contacted(IReadOnlyList<SheetRow> rows) => Households(rows.Where(r => r.YesNo("contacted") == true));

    private static int Households(IEnumerable<SheetRow> rows) => rows.Select(r => r.Text("household")).Distinct(StringComparer.Ordinal).Count();

    private static int? Percent(long? part, long? whole) => whole > 0 ? (int?)(100 * part / whole) : null;
}
