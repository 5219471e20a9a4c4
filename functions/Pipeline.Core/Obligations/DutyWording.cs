namespace Pipeline.Core.Obligations;

/// <summary>Duties as people read them in the ledger.</summary>
public static class DutyWording
{
    public static Bilingual NameOf(DutyKind kind) => kind switch
    {
        DutyKind.Sheet => new("Biểu phải nộp", "Sheet"),
        DutyKind.RegularMeeting => new("Sinh hoạt thường lệ của chi bộ", "Regular meeting of the cell"),
        DutyKind.ApprenticeshipDay => new("Ngày học việc tại xã", "Apprenticeship day at the commune"),
        DutyKind.HouseholdsInCharge => new("Phân công đảng viên phụ trách hộ", "Households in members' charge"),
        DutyKind.VillageMeeting => new("Họp thôn", "Village meeting"),
        DutyKind.SupervisingMeeting => new("Dự họp cấp trên", "Meeting of the level above"),
        DutyKind.Term => new("Kỳ học việc tại cấp trên", "Term at the level above"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The duty has no name."),
    };

    /// <summary>Why an activity is owed. A sheet's reason is its unit's own: <see cref="ExpectationWording"/>.</summary>
    public static Bilingual WhyOf(DutyKind kind) => kind switch
    {
        DutyKind.RegularMeeting => new(
            "Mỗi chi bộ sinh hoạt thường lệ mỗi tháng một lần.", "Every cell holds a regular meeting each month."),
        DutyKind.ApprenticeshipDay => new(
            "Kế hoạch học việc hằng tuần của chức danh; người giữ chức danh trong ngày thực hiện.",
            "The post's weekly apprenticeship plan; its holder on that day does it."),
        DutyKind.HouseholdsInCharge => new(
            "Hộ có tên trong sổ của thôn vào ngày cuối tháng.", "Households on the village's register on the month's last day."),
        DutyKind.VillageMeeting => new(
            "Kế hoạch họp thôn trong năm có tháng này.", "The village's plan for the year has a meeting in this month."),
        DutyKind.SupervisingMeeting => new(
            "Cuộc họp trong lịch của cấp trên trực tiếp; bí thư dự họp ban thường vụ, chủ tịch dự họp ủy ban nhân dân.",
            "A meeting in the calendar of the level above; the secretary attends the standing committee, the chair the People's Committee."),
        DutyKind.Term => new(
            "Kế hoạch học việc tại cấp trên của chức danh; mỗi năm một kỳ.", "The post's plan of a term at the level above; once a year."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The reason of a sheet is its unit's."),
    };
}
