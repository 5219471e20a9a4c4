namespace Pipeline.Core.Datasets;

/// <summary>
/// Since which version of the schema each table, column, figure and measure is there. What is added gets a line in a new release, its number
/// in <see cref="DatasetSchema.Version"/>, and a line in the changelog; tests hold the three together, and docs/schema/HISTORY.md is written from here.
/// </summary>
public static class SchemaHistory
{
    /// <summary>The release that brought the measures: one that no later release names is of it.</summary>
    private const string Catalogue = "1.4";

    /// <summary>The oldest first.</summary>
    public static IReadOnlyList<SchemaRelease> Releases { get; } =
    [
        new("1.0", new(
            "Các bảng chiều, sinh hoạt chi bộ, sinh hoạt luân phiên, học việc hằng tuần, phụ trách hộ, chấp hành chế độ báo cáo; từ điển và tệp CSV.",
            "The dimensions, cell meetings, rotation, weekly apprenticeship, households, reporting; the dictionary and the CSV files.")),
        new("1.1", new(
            "Nhìn lại nhiều tháng, hai cách đọc theo đơn vị, họp thôn, họp cấp trên, kỳ học việc, mô hình kinh tế, nông thôn mới, lưu ý.",
            "Looking back over months, both views of the hierarchy, meetings of villages and of the level above, terms, models, New Rural, warnings."))
        {
            Tables =
            [
                "fact_visit", "fact_apprenticeship_term", "fact_village_meeting", "fact_supervising_meeting", "fact_new_rural", "fact_economic_model", "fact_warning",
            ],
            Columns =
            [
                "dim_organization.current_*", "dim_village.current_*", "dim_cell.current_*", "dim_sector.kind*",
                "fact_meeting_compliance.m1c_*", "fact_meeting_compliance.m2_gap", "fact_meeting_compliance.gap_*",
                "fact_cluster_rotation.c2_*", "fact_cluster_rotation.c3_*", "fact_cluster_rotation.longest_wait_months", "fact_cluster_rotation.next_host_cell_key",
                "fact_apprenticeship_rotation.a1v_*", "fact_reporting.r2b_*", "dictionary.aggregation*",
            ],
        },
        new("1.2", new(
            "Đảng viên báo cáo và xếp loại, với số liệu của nhóm nhỏ được giữ kín; tiếp xúc hộ.",
            "Members' reports and ratings, those of small groups withheld; contacts with households."))
        {
            Tables = ["dim_rating", "fact_member_report", "fact_member_rating"],
            Columns = ["dim_rule_pack.smallest_group", "fact_household_coverage.h3_*", "fact_household_coverage.households_first_in_charge_in_year"],
        },
        new("1.3", new(
            "Sổ theo dõi biểu phải nộp, điều chỉnh số liệu, nhật ký các lượt chạy.",
            "The ledger of what is owed, restatements, the log of runs."))
        {
            Tables = ["fact_obligation", "restatement", "job_log"],
        },
        new(Catalogue, new(
            "Số đo cho mọi chỉ số, trong dự án Power BI, với bảng nguồn số liệu.",
            "A measure for every figure, in the Power BI project, with the table of the source."))
        {
            Tables = ["snapshot", "target"],
        },
        new("1.5", new(
            "Từ điển nêu cả bảng, chỉ số và số đo, với quy tắc, đơn vị, căn cứ pháp lý và phiên bản bắt đầu có.",
            "The dictionary tells of tables, figures and measures too, with rule, unit, legal basis and the version that each is there since."))
        {
            Columns =
            [
                "dictionary.kind*", "dictionary.name", "dictionary.figure", "dictionary.rule_*", "dictionary.counts_*", "dictionary.unit_*",
                "dictionary.legal_*", "dictionary.since",
            ],
        },
    ];

    public static string SinceOf(string table) =>
        Releases.FirstOrDefault(r => r.Tables.Contains(table, StringComparer.Ordinal))?.Version ?? Releases[0].Version;

    public static string SinceOf(string table, string column) => Releases.FirstOrDefault(r => r.Adds(table, column))?.Version ?? SinceOf(table);

    public static string SinceOfMeasure(string id) => Releases.FirstOrDefault(r => r.Measures.Contains(id, StringComparer.Ordinal))?.Version ?? Catalogue;
}
