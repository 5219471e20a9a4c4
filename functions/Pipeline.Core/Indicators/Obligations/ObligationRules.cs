using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.Reporting;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The figures of <c>fact_obligation</c>, as people read them (INDICATORS, The obligation ledger).</summary>
internal static class ObligationRules
{
    public static FigureDefinition O1 { get; } = new(
        "o1",
        new("Biểu đã nộp", "Sheets filed"),
        new("Bao nhiêu trong số biểu phải nộp theo sổ theo dõi đã nộp.", "How many of the sheets owed by the ledger are filed."),
        new(
            "Biểu đã nhận và không bị rút lại, trên số biểu phải nộp theo sổ theo dõi; báo cáo không phát sinh cũng được tính.",
            "Sheets accepted and not withdrawn, of the sheets owed by the ledger; a nil report counts."),
        Units.Sheets, [LegalTopic.Reporting])
    {
        Texts =
        [
            new(
                "o1",
                ReportingRules.Filed,
                new("Biểu phải nộp theo sổ theo dõi", "Sheets owed by the ledger"),
                new("Biểu chưa nộp", "Sheets not filed")),
        ],
    };

    public static FigureDefinition OnTime { get; } = new(
        "on_time",
        new("Biểu nộp đúng hạn", "Sheets filed on time"),
        new("Bao nhiêu biểu phải nộp đã nộp trước hạn.", "How many of the sheets owed came before the deadline."),
        new(
            "Biểu phải nộp có bản đầu tiên không bị rút lại nhận được trước hạn, có tính hạn được gia hạn.",
            "Sheets owed whose first revision not withdrawn was received before the deadline, as extended for the organisation."),
        Units.Sheets, [LegalTopic.Reporting]);

    public static FigureDefinition Late { get; } = new(
        "late",
        new("Biểu nộp muộn", "Sheets filed late"),
        new("Bao nhiêu biểu phải nộp đã nộp sau hạn.", "How many of the sheets owed came after the deadline."),
        new(
            "Biểu phải nộp nhận được sau hạn; cùng với biểu đúng hạn là tất cả biểu đã nộp.",
            "Sheets owed that were received after the deadline; with those on time all that are filed."),
        Units.Sheets, [LegalTopic.Reporting]);

    public static FigureDefinition Extended { get; } = new(
        "extended",
        new("Biểu được gia hạn", "Sheets with an extended deadline"),
        new("Bao nhiêu biểu phải nộp được gia hạn.", "How many of the sheets owed were given more time."),
        new(
            "Biểu phải nộp của tổ chức được Ban Tổ chức gia hạn cho tháng này, đã nộp hay chưa.",
            "Sheets owed by an organisation to which the board gave more time for the month, filed or not."),
        Units.Sheets, [LegalTopic.Reporting]);

    public static FigureDefinition AskedBack { get; } = new(
        "asked_back",
        new("Biểu bị yêu cầu sửa", "Sheets asked back"),
        new("Bao nhiêu biểu còn chờ sửa theo yêu cầu của Ban Tổ chức.", "How many sheets still wait for a correction that the board asked for."),
        new(
            "Biểu phải nộp mà trước khi khóa tháng Ban Tổ chức đã yêu cầu sửa bản hiện hành, và chưa có bản mới.",
            "Sheets owed of which the board asked, before the lock, for a correction of the revision that counts, and no later one came."),
        Units.Sheets, [LegalTopic.Reporting]);

    public static FigureDefinition Accepted { get; } = new(
        "accepted",
        new("Biểu đã được chấp nhận", "Sheets accepted by the board"),
        new("Bao nhiêu biểu Ban Tổ chức đã xem và chấp nhận.", "How many sheets the board has looked at and accepted."),
        new(
            "Biểu phải nộp mà trước khi khóa tháng Ban Tổ chức đã chấp nhận bản hiện hành.",
            "Sheets owed of which the board accepted, before the lock, the revision that counts."),
        Units.Sheets, [LegalTopic.Reporting]);

    public static FigureDefinition O2 { get; } = new(
        "o2",
        new("Việc đã thực hiện", "Activities done"),
        new("Những việc phải làm trong tháng, như họp và học việc, đã thực hiện đến đâu.", "How much of what is due in the month, such as meetings and apprenticeship days, is done."),
        new(
            "Cuộc họp đã tổ chức hoặc dự và ngày học việc đã thực hiện, trên số phải thực hiện trong tháng mà biểu này báo cáo; mỗi việc đạt theo quy tắc của chỉ số tương ứng (M1, V1, D1, A1), ngày học việc tính theo nửa ngày. Việc chưa biểu nào nói đến tính là chưa đạt.",
            "Meetings held or attended and apprenticeship days done, of those due in the month that the form reports; each is met by the rule of its own figure (M1, V1, D1, A1), a day in halves. An activity that no sheet speaks for counts as not met."),
        Units.Activities, [LegalTopic.Reporting])
    {
        Texts =
        [
            new(
                "o2",
                new("Cuộc họp đã tổ chức hoặc dự, ngày học việc đã thực hiện", "Meetings held or attended, apprenticeship days done"),
                new("Cuộc họp và ngày học việc phải thực hiện mà biểu này báo cáo", "Meetings and apprenticeship days due that the form reports"),
                new("Việc phải thực hiện mà chưa biểu nào nói đến", "Activities due that no sheet speaks for")),
        ],
    };

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<FigureDefinition> All { get; } = [O1, OnTime, Late, Extended, AskedBack, Accepted, O2];
}
