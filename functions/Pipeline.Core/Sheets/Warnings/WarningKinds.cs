using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>Every kind of warning a sheet can have.</summary>
public static class WarningKinds
{
    public static IReadOnlyList<WarningKind> All { get; } =
    [
        new("cluster-size-unusual", new("Cụm có số chi bộ ngoài quy định", "Cluster of an unusual size")) { LooksAtOthers = true },
        new("day-during-term", new("Học việc tại xã trong thời gian học việc ở cấp trên", "Day at the commune during a term")),
        new("double-booking", new("Một người ở hai nơi trong cùng ngày", "A person in two places on one date")),
        new("guest-outside-cluster", new("Chi bộ dự không thuộc cụm", "Guest cell outside the cluster")) { LooksAtOthers = true },
        new("host-without-cluster", new("Chi bộ chủ trì không thuộc cụm nào", "Host in no cluster")) { LooksAtOthers = true },
        new("households-without-row", new("Hộ trong sổ không có trong báo cáo", "Registered households without a row")),
        new("load-above-cap", new("Đảng viên phụ trách quá số hộ tối đa", "Member in charge of too many households")),
        new("orphan-household", new("Hộ do người không còn sinh hoạt phụ trách", "Household in the charge of someone no longer active")),
        new("score-missing", new("Buổi thường lệ chưa chấm điểm", "Regular meeting without a score")),
        new("term-outside-months", new("Đợt học việc ngoài thời hạn quy định", "Term outside the months allowed")),
        new("too-many-leaders-away", new("Quá nhiều lãnh đạo xã vắng cùng lúc", "Too many leaders away at once")),
        .. Measures.All.Select(m => new WarningKind(m.Code, new($"Khác thường: {m.Name.Vi}", $"Unusual: {m.Name.En}"), AsksConfirmation: true)),
    ];

    /// <summary>The kind of a code, or null.</summary>
    public static WarningKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);
}
