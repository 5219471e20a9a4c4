namespace Pipeline.Core.Jobs;

/// <summary>Every kind of run that the job log keeps.</summary>
public static class JobKinds
{
    public static JobKind DailyRefresh { get; } = new("daily-refresh", new("Tổng hợp hằng ngày", "Daily refresh"), Repeatable: true);

    public static JobKind PreliminaryCut { get; } = new("preliminary-cut", new("Chốt số liệu sơ bộ", "Preliminary cut"), Repeatable: true);

    public static JobKind FinalCut { get; } = new("final-cut", new("Chốt số liệu chính thức", "Final cut"), Repeatable: true);

    /// <summary>Asked for by hand, or from the command line.</summary>
    public static JobKind MonthEnd { get; } = new("month-end", new("Tổng hợp theo yêu cầu", "Month end by hand"), Repeatable: true);

    /// <summary>The board asks for it anew where it asked for it: that starts a failed one again.</summary>
    public static JobKind Restatement { get; } = new("restatement", new("Điều chỉnh tháng chính thức", "Restatement"), Repeatable: false);

    public static JobKind RequestedRuns { get; } = new("requested-runs", new("Thực hiện các yêu cầu đang chờ", "Requested runs"), Repeatable: false);

    public static JobKind SendReminders { get; } = new("send-reminders", new("Nhắc nộp báo cáo", "Reminders"), Repeatable: true);

    /// <summary>Goes on by itself each minute, so there is nothing to run again.</summary>
    public static JobKind DeliverMessages { get; } = new("deliver-messages", new("Gửi thông báo", "Delivery of messages"), Repeatable: false);

    public static JobKind CleanUp { get; } = new("clean-up", new("Chuyển số liệu cũ vào kho lưu trữ", "Clean-up of the datasets"), Repeatable: true);

    public static JobKind Purge { get; } = new("purge", new("Xóa dữ liệu cá nhân đã hết hạn lưu", "Purge of what is too old to be kept"), Repeatable: true);

    /// <summary>The next one makes up for it.</summary>
    public static JobKind SealAudit { get; } = new("seal-audit", new("Niêm phong nhật ký truy cập", "Sealing of the audit"), Repeatable: false);

    /// <summary>Its input are files, which the log does not keep.</summary>
    public static JobKind ImportReference { get; } = new("import-reference", new("Nhập danh mục", "Import of reference data"), Repeatable: false);

    public static IReadOnlyList<JobKind> All { get; } =
        [DailyRefresh, PreliminaryCut, FinalCut, MonthEnd, Restatement, RequestedRuns, SendReminders, DeliverMessages, CleanUp, Purge, SealAudit, ImportReference];

    /// <summary>Those that compute every month that is due.</summary>
    public static IReadOnlyList<JobKind> MonthEnds { get; } = [DailyRefresh, PreliminaryCut, FinalCut, MonthEnd];

    /// <summary>The kind of a code, or null.</summary>
    public static JobKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);
}
