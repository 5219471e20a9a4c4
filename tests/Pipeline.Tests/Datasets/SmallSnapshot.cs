using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using static Pipeline.Core.Datasets.Table<Pipeline.Tests.Datasets.SmallSnapshot.Row>;

namespace Pipeline.Tests.Datasets;

/// <summary>A snapshot of the small district with one fact table.</summary>
internal static class SmallSnapshot
{
    public static Table<Row> Fact { get; } = new(
        "fact_sample",
        new("Mẫu", "Sample"),
        new("Mẫu", "Sample"),
        ["month_start", "organization_key"],
        monthly: true,
        [
            Date("month_start", r => r.MonthStart, new("Tháng", "Month")) with { Definition = new("month_start", ColumnType.Date, false, new("Tháng", "Month"), new("Tháng", "Month")) { References = MonthDimension.Name } },
            ForeignKey("organization_key", OrganizationDimension.Name, r => r.Organization, new("Tổ chức", "Organisation")),
            Int32("month_version", r => r.Version, new("Phiên bản", "Version")),
            Int32OrNull("m1_num", r => r.Numerator, new("Tử số", "Numerator")),
            Int32("m1_den", r => r.Denominator, new("Mẫu số", "Denominator")),
            Int32("m1_missing", r => r.Missing, new("Thiếu", "Missing")) with { Definition = new("m1_missing", ColumnType.Int32, false, new("Thiếu", "Missing"), new("Thiếu", "Missing")) { PartOf = "m1_den" } },
            Int32("m3_num", r => 1, new("Tử số", "Numerator")),
            Int32("m3_den", r => 1, new("Mẫu số", "Denominator")),
            Int32("m3_missing", r => 2, new("Thiếu, ngoài mẫu số", "Missing, not in the denominator")),
        ]);

    public static IReadOnlyList<TableDefinition> Tables { get; } = [.. DimensionTables.Definitions, Fact.Definition];

    internal sealed record Row(DateOnly MonthStart, int Organization, int Version, int? Numerator, int Denominator, int Missing);

    public static IReadOnlyList<Row> Rows(MonthVersion month, int numerator = 3) =>
    [
        new(month.Month.FirstDay, 1, month.Version, numerator, 5, 1),
        new(month.Month.FirstDay, 2, month.Version, null, 0, 0),
    ];

    public static DatasetPublisher Publisher(Stores stores, TimeProvider? time = null, DatasetFiles? files = null) =>
        new(stores, time ?? TimeProvider.System, "c0ffee") { Tables = Tables, Files = files ?? new(stores) };

    public static async Task<SnapshotContent> ContentAsync(
        Stores stores,
        IReadOnlyList<MonthVersion> months,
        Func<MonthVersion, IReadOnlyList<Row>>? rows = null,
        Func<IReadOnlyList<TableData>, IReadOnlyList<TableData>>? dimensions = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var files = new DatasetFiles(stores);
        var facts = new List<TableFile>();
        foreach (var month in months)
        {
            facts.Add(await files.WriteAsync(Fact.ToData((rows ?? (m => Rows(m)))(month)), month.Month, cancellation));
        }

        var all = SmallDistrict.Dimensions(months);
        return new SnapshotContent(months, facts, dimensions?.Invoke(all) ?? all, ["PACK-2018"]);
    }
}
