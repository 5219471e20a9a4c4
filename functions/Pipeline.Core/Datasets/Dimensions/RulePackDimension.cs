using Pipeline.Core.Reference;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.RulePackDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a version of a rule pack, with the regulations it follows.</summary>
public static class RulePackDimension
{
    public const string Name = "dim_rule_pack";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Bộ quy tắc", "Rule packs"),
        new(
            "Mỗi bộ quy tắc một dòng: các ngưỡng, thời hạn và căn cứ pháp lý dùng để tính số liệu.",
            "One row for each rule pack: the thresholds, deadlines and legal basis that the figures are computed by."),
        ["rule_pack_key"],
        monthly: false,
        [
            Int32("rule_pack_key", r => r.Key, new("Khóa bộ quy tắc", "Rule pack key"), new("0 là không xác định.", "0 is unknown.")),
            Text("rule_pack_code", r => r.Code, new("Mã bộ quy tắc", "Rule pack code")),
            Text("rule_pack_name_vi", r => r.Name.Vi, new("Tên bộ quy tắc (tiếng Việt)", "Rule pack name (Vietnamese)")),
            Text("rule_pack_name_en", r => r.Name.En, new("Tên bộ quy tắc (tiếng Anh)", "Rule pack name (English)")),
            Text("legal_basis", r => r.LegalBasis, new("Căn cứ pháp lý", "Legal basis"), new("Các văn bản, cách nhau bằng dấu chấm phẩy.", "The regulations, separated by semicolons.")),
            Int32OrNull("on_time_before_day", r => r.Deadlines?.OnTimeBeforeDay, new("Đúng hạn trước ngày", "On time before day"), new("Ngày của tháng sau; báo cáo nhận trước ngày này là đúng hạn.", "Day of the next month; what is received before it is on time.")).In(Units.DaysOfMonth),
            Int32OrNull("locked_from_day", r => r.Deadlines?.LockedFromDay, new("Khóa từ ngày", "Locked from day"), new("Ngày của tháng sau; từ ngày này tháng bị khóa.", "Day of the next month; from it on the month is locked.")).In(Units.DaysOfMonth),
            Int32OrNull("smallest_group", r => r.SmallestGroup, new("Nhóm nhỏ nhất được công bố", "Smallest group published"), new("Số liệu xếp loại của nhóm có ít đảng viên hơn được giữ kín.", "Ratings of a group of fewer members are withheld.")).In(Units.Members),
            DimensionColumns.ValidFrom<Row>(r => r.ValidFrom),
            DimensionColumns.ValidTo<Row>(r => r.ValidTo),
        ],
        rule: TableRules.FromReferenceData,
        basis: [LegalTopic.Reporting, LegalTopic.PersonalData]);

    public sealed record Row(int Key, string Code, Bilingual Name, string LegalBasis, Deadlines? Deadlines, int? SmallestGroup, DateOnly? ValidFrom, DateOnly? ValidTo);

    public static IReadOnlyList<Row> Rows(UnitDirectory directory, SurrogateKeys keys) =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown, Captions.Unknown.Vi, null, null, null, null),
        .. directory.Units.RulePacks
            .Select(p => new Row(
                keys.Given(KeyedTable.RulePack, p), p.Code, p.Name, string.Join("; ", p.LegalBasis.Select(b => b.Citation)), p.Deadlines, p.Ratings.SmallestGroup, p.ValidFrom, p.ValidTo))
            .OrderBy(r => r.Key),
    ];
}
