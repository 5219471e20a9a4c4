using Pipeline.Core.Datasets;

namespace Pipeline.Core.Reports;

/// <summary>A published month, as <c>dim_month</c> says it.</summary>
/// <param name="PublishedAt">The cut, UTC; null while the month is not final.</param>
/// <param name="Received">Of the expected sheets.</param>
public sealed record ReportedMonth(
    Month Month, MonthState State, Bilingual StateName, int Version, DateTimeOffset? PublishedAt, int RulePackKey, int Received, int Expected)
{
    /// <summary>Not final: its figures move, and are never judged.</summary>
    public bool IsProvisional => State is MonthState.Open or MonthState.Preliminary;

    /// <summary>In the order of time.</summary>
    public static IReadOnlyList<ReportedMonth> All(TableData months) =>
    [
        .. Enumerable.Range(0, months.RowCount).Select(row => new ReportedMonth(
            Month.Of(months.Day("month_start", row)!.Value),
            KebabCase.Parse<MonthState>(months.Text("state", row)),
            new(months.Text("state_vi", row)!, months.Text("state_en", row)!),
            months.Key("month_version", row),
            months.Value("published_at", row) is DateTime at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null,
            months.Key("rule_pack_key", row),
            months.Key("sheets_received", row),
            months.Key("sheets_expected", row))).OrderBy(m => m.Month),
    ];
}
