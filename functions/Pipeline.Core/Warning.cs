using static System.FormattableString;

namespace Pipeline.Core;

/// <summary>
/// What a user should look at again: a stable kebab-case code, and what to do about it in both languages. A warning never refuses: the
/// sheet is taken as it is, and its figures count.
/// </summary>
/// <remarks>Every warning the product knows is made by a method of this file, and only here (a test reads them all).</remarks>
/// <param name="Place">A JSON pointer relative to the sheet's own object (<c>/rows/3/member</c>).</param>
public sealed record Warning(string Code, string Vi, string En, string Place)
{
    /// <summary>The codes of the members or households it is about; none where it is about the sheet.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>An outlier mark: it stays open until someone says that the value is right, or corrects it.</summary>
    public bool AsksConfirmation { get; init; }

    private static string Said(DateOnly day) => Invariant($"{day:dd'/'MM'/'yyyy}");

    private static string Written(DateOnly day) => Invariant($"{day:yyyy-MM-dd}");

    // ---- The weekly apprenticeship ----------------------------------------------------------------------------------

    public static Warning DoubleBooking(string person, DateOnly day, int otherRow, string place) => new(
        "double-booking",
        $"Người học việc «{person}» được ghi ở hai nơi trong cùng ngày {Said(day)} (xem thêm dòng số {otherRow + 1}). Hãy kiểm tra lại ngày hoặc thời lượng.",
        $"The person '{person}' is in two places on {Written(day)} (see row {otherRow + 1} too). Check the date or the length.",
        place)
    { Concerns = [person] };

    public static Warning DayDuringTerm(string person, DateOnly day, DateOnly from, DateOnly to, string place) => new(
        "day-during-term",
        $"Ngày {Said(day)}, «{person}» đang học việc tại cấp trên (từ {Said(from)} đến {Said(to)}) mà vẫn có ngày học việc tại xã. Hãy kiểm tra lại một trong hai báo cáo.",
        $"On {Written(day)} the person '{person}' is on a term at the level above (from {Written(from)} to {Written(to)}) and works at the commune too. Check the two sheets.",
        place)
    { Concerns = [person] };

    // ---- The yearly terms -------------------------------------------------------------------------------------------

    public static Warning TermOutsideMonths(string person, int least, int most, string place) => new(
        "term-outside-months",
        $"Đợt học việc của «{person}» không kéo dài từ {least} đến {most} tháng nên không được tính là đạt. Hãy kiểm tra ngày bắt đầu và ngày kết thúc.",
        $"The term of '{person}' does not last {least} to {most} months, so that it is not a valid one. Check its start and its end.",
        place)
    { Concerns = [person] };

    public static Warning TooManyLeadersAway(int away, int leaders, DateOnly day, IReadOnlyList<string> persons, string place) => new(
        "too-many-leaders-away",
        $"Ngày {Said(day)}, xã có {away} trong số {leaders} chức danh lãnh đạo cùng đi học việc, nhiều hơn mức cho phép vắng cùng lúc. Hãy xem lại kế hoạch.",
        $"On {Written(day)} {away} of the commune's {leaders} leading posts are away on terms at once, more than may be. Look at the plan again.",
        place)
    { Concerns = persons };

    // ---- Households in members' charge ------------------------------------------------------------------------------

    public static Warning OrphanHousehold(string household, string member, string place) => new(
        "orphan-household",
        $"Hộ «{household}» đang ghi do «{member}» phụ trách, nhưng người này không còn sinh hoạt vào ngày cuối tháng nên hộ không có người phụ trách. Hãy phân công người khác.",
        $"The household '{household}' is in the charge of '{member}', who is not active on the month's last day, so that nobody is in charge. Assign another member.",
        place)
    { Concerns = [household, member] };

    public static Warning HouseholdsWithoutRow(IReadOnlyList<string> households) => new(
        "households-without-row",
        Invariant($"Có {households.Count} hộ trong sổ của thôn không có dòng nào trong báo cáo. Hãy bổ sung các hộ này, hoặc đề nghị cập nhật sổ nếu hộ đã chuyển đi."),
        Invariant($"Households on the village's register without a row: {households.Count}. Add them, or have the register updated if they have moved."),
        Sheets.Place.Of("rows"))
    { Concerns = households };

    public static Warning LoadAboveCap(string member, int households, int cap, string place) => new(
        "load-above-cap",
        Invariant($"«{member}» đang phụ trách {households} hộ, nhiều hơn mức tối đa {cap} hộ. Hãy phân công bớt cho người khác."),
        Invariant($"'{member}' is in charge of {households} households, more than the cap of {cap}. Assign some of them to others."),
        place)
    { Concerns = [member] };

    // ---- Cell meetings ----------------------------------------------------------------------------------------------

    public static Warning ScoreMissing(DateOnly day, string place) => new(
        "score-missing",
        $"Buổi sinh hoạt thường lệ ngày {Said(day)} chưa được chấm điểm chất lượng. Hãy bổ sung điểm khi chi bộ đã chấm.",
        $"The regular meeting of {Written(day)} has no quality score. Add it once the cell has given one.",
        place);

    public static Warning ClusterSizeUnusual(string cluster, int cells, int smallest, int largest, string place) => new(
        "cluster-size-unusual",
        Invariant($"Cụm «{cluster}» hiện có {cells} chi bộ, trong khi quy định là {smallest} đến {largest}. Hãy đề nghị cấp trên xem lại việc chia cụm."),
        Invariant($"The cluster '{cluster}' has {cells} cells now, and should have {smallest} to {largest}. Ask the level above to look at the clusters again."),
        place);

    public static Warning HostWithoutCluster(string cell, string place) => new(
        "host-without-cluster",
        $"Chi bộ «{cell}» chủ trì sinh hoạt luân phiên nhưng không thuộc cụm nào, nên buổi này không được tính cho cụm. Hãy đề nghị cập nhật danh mục.",
        $"The cell '{cell}' hosts the rotation and is in no cluster, so that the session counts for none. Have the reference data updated.",
        place);

    public static Warning GuestOutsideCluster(string guest, string cluster, string place) => new(
        "guest-outside-cluster",
        $"Chi bộ dự «{guest}» không thuộc cụm «{cluster}» nên không được tính là chi bộ dự. Hãy kiểm tra lại mã chi bộ.",
        $"The guest cell '{guest}' is not in the cluster '{cluster}' and is not counted as a guest. Check the cell's code.",
        place);

    // ---- Outlier marks ----------------------------------------------------------------------------------------------

    /// <param name="what">What is unusual, as a caption.</param>
    /// <param name="usual">The median of the unit's own last months.</param>
    public static Warning Unusual(string code, Bilingual what, int got, int usual, int months, string place) => new(
        code,
        Invariant($"{what.Vi}: lần này là {got}, trong khi {months} tháng gần đây của chính đơn vị thường là {usual}. Hãy sửa nếu nhầm, hoặc xác nhận nếu đúng."),
        Invariant($"{what.En}: {got} this time, while the unit's own last {months} months had about {usual}. Correct it if it is wrong, or confirm it if it is right."),
        place)
    { AsksConfirmation = true };

    // ---- The list itself --------------------------------------------------------------------------------------------

    public static Warning MoreWarnings(int most) => new(
        "more-warnings",
        Invariant($"Chỉ {most} lưu ý đầu tiên được liệt kê. Hãy xem xét các lưu ý này trước."),
        Invariant($"Only the first {most} warnings are listed. Look at these first."),
        Sheets.Place.Of("rows"));
}
