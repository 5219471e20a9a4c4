using System.Security.Cryptography;
using Parquet;
using Parquet.Schema;
using Pipeline.Core.Datasets;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

/// <summary>Each check is seen to fail, alone, on a snapshot damaged for it; that all pass on a sound one is in <see cref="PublisherTests"/>.</summary>
public sealed class ReadinessChecksTests : IAsyncLifetime
{
    private static readonly MonthVersion March = SmallDistrict.Final(2019, 3);

    private readonly TestStores _test = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Stores Stores => _test.Stores;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task No_snapshot_fails_the_pointer()
    {
        AssertFailed(await CheckCurrentAsync(), "pointer");
    }

    [Theory]
    [InlineData("latest.json")]
    [InlineData("manifest")]
    public async Task A_damaged_pointer_or_manifest_fails_the_pointer(string what)
    {
        var manifest = await PublishAsync();
        await Stores.Datasets.WriteAsync(what == "manifest" ? $"manifests/{manifest.SnapshotId}.json" : what, "{\"a\":"u8.ToArray(), Cancellation);

        AssertFailed(await CheckCurrentAsync(), "pointer");
    }

    [Theory]
    [InlineData("fact_sample")]
    [InlineData("dim_form")]
    public async Task A_missing_file_fails_the_hashes(string table)
    {
        var file = Table(await PublishAsync(), table).Files[0];
        await Stores.Datasets.DeleteAsync(file.Path, Cancellation);

        var report = await CheckCurrentAsync();

        var failure = Assert.Single(Check(report, "hashes").Failures);
        Assert.Equal((table, file.Path), (failure.Table, failure.File));
    }

    [Fact]
    public async Task A_changed_byte_fails_the_hashes()
    {
        var file = Table(await PublishAsync(), "fact_sample").Files[0];
        var bytes = (await Stores.Datasets.ReadAsync(file.Path, Cancellation))!.Content.ToArray();
        bytes[bytes.Length / 2] ^= 1;
        await Stores.Datasets.WriteAsync(file.Path, bytes, Cancellation);

        Assert.False(Check(await CheckCurrentAsync(), "hashes").Passed);
    }

    [Fact]
    public async Task A_count_that_is_not_the_files_fails_the_rows()
    {
        var manifest = await PublishAsync();
        var table = Table(manifest, "dim_sector");
        var other = With(manifest, table with { Files = [table.Files[0] with { Rows = 7 }], Rows = 7, Csv = table.Csv with { Rows = 7 } });

        AssertFailed(await CheckAsync(other), "rows");
    }

    [Fact]
    public async Task An_instant_as_INT96_fails_the_types()
    {
        var field = new DataField("at", typeof(DateTime), false);
        var file = await ForeignAsync(field, new ParquetOptions(), g => g.WriteAsync<DateTime>(field, new[] { DateTime.UnixEpoch }, cancellationToken: Cancellation));

        Assert.False(Check(await CheckForeignAsync(new("at", ColumnType.Timestamp, false, default, default), file), "types-and-encodings").Passed);
    }

    [Fact]
    public async Task Another_compression_fails_the_types()
    {
        var field = new DataField("n", typeof(int), false);
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Fastest };
        var file = await ForeignAsync(field, options, g => g.WriteAsync<int>(field, Enumerable.Repeat(1, 1).ToArray(), cancellationToken: Cancellation));

        Assert.False(Check(await CheckForeignAsync(Number, file), "types-and-encodings").Passed);
    }

    [Fact]
    public async Task A_delta_encoding_fails_the_types()
    {
        var field = new DataField("n", typeof(int), false);
        var options = new ParquetOptions { ColumnEncodingHints = { ["n"] = EncodingHint.DeltaBinaryPacked } };
        var file = await ForeignAsync(field, options, g => g.WriteAsync<int>(field, Enumerable.Range(0, 300).ToArray(), cancellationToken: Cancellation));

        Assert.False(Check(await CheckForeignAsync(Number, file), "types-and-encodings").Passed);
    }

    [Fact]
    public async Task A_column_that_may_be_null_against_its_definition_fails_the_types()
    {
        var field = new DataField("n", typeof(int), true);
        var file = await ForeignAsync(field, new ParquetOptions(), g => g.WriteAsync<int>(field, Enumerable.Repeat<int?>(1, 1).ToArray(), cancellationToken: Cancellation));

        Assert.False(Check(await CheckForeignAsync(Number, file), "types-and-encodings").Passed);
    }

    [Fact]
    public async Task Two_rows_of_one_key_fail_the_keys()
    {
        var outcome = await TryPublishAsync(m => [.. SmallSnapshot.Rows(m), SmallSnapshot.Rows(m)[1]]);

        var failure = Assert.Single(Assert.Single(outcome, c => c.Name == "unique-keys").Failures);
        Assert.Equal(1, failure.Rows);
        Assert.Equal("month_start=2019-03-01, organization_key=2", Assert.Single(failure.FirstKeys));
    }

    [Fact]
    public async Task A_key_that_the_dimension_lacks_is_an_orphan()
    {
        var outcome = await TryPublishAsync(m => [SmallSnapshot.Rows(m)[0] with { Organization = 99 }]);

        Assert.Equal("no-orphans", Assert.Single(outcome).Name);
    }

    [Fact]
    public async Task Key_0_is_no_orphan()
    {
        Assert.Empty(await TryPublishAsync(m => [SmallSnapshot.Rows(m)[0] with { Organization = 0 }]));
    }

    [Fact]
    public async Task A_day_within_the_month_fails_the_month_starts()
    {
        var outcome = await TryPublishAsync(m => [SmallSnapshot.Rows(m)[0] with { MonthStart = new(2019, 3, 2) }]);

        Assert.Contains("month-starts", outcome.Select(c => c.Name));
    }

    [Fact]
    public async Task A_row_of_another_version_fails_the_month_versions()
    {
        var outcome = await TryPublishAsync(m => [SmallSnapshot.Rows(m)[0] with { Version = 0 }]);

        Assert.Equal("month-versions", Assert.Single(outcome).Name);
    }

    [Fact]
    public async Task A_missing_day_is_a_gap()
    {
        var outcome = await TryPublishAsync(SmallSnapshotRows, dimensions => [.. dimensions.Select(d => d.Table.Name == "dim_date" ? Without(d, 100) : d)]);

        Assert.Equal("gap-free-dates", Assert.Single(outcome).Name);
    }

    [Fact]
    public async Task Dates_that_do_not_reach_the_years_end_are_a_gap()
    {
        var outcome = await TryPublishAsync(SmallSnapshotRows, dimensions => [.. dimensions.Select(d => d.Table.Name == "dim_date" ? Without(d, 364) : d)]);

        Assert.Equal("gap-free-dates", Assert.Single(outcome).Name);
    }

    [Theory]
    [InlineData(6, 5, 0)]
    [InlineData(null, 5, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(3, 5, 6)]
    [InlineData(-1, 5, 0)]
    public async Task A_numerator_that_no_denominator_bears_fails_the_numerators(int? numerator, int denominator, int missing)
    {
        var outcome = await TryPublishAsync(
            m => [SmallSnapshot.Rows(m)[0] with { Numerator = numerator, Denominator = denominator, Missing = missing }]);

        Assert.Equal("numerators", Assert.Single(outcome).Name);
    }

    [Fact]
    public async Task A_unit_that_had_ended_before_the_month_fails_the_versions()
    {
        var january = SmallDistrict.Final(2020, 1);
        var ended = SmallDistrict.Keys.NumberOf(Core.Reference.KeyedTable.Organization, "XA-BAN");
        var content = await SmallSnapshot.ContentAsync(Stores, [january], m => [SmallSnapshot.Rows(m)[0] with { Organization = ended }]);

        var outcome = await SmallSnapshot.Publisher(Stores).PublishAsync(content, Cancellation);

        Assert.Equal("organization-versions", Assert.Single(outcome.FailedChecks).Name);
    }

    [Fact]
    public async Task Versions_of_a_unit_that_overlap_fail_the_versions()
    {
        var outcome = await TryPublishAsync(SmallSnapshotRows, dimensions => [.. dimensions.Select(d => d.Table.Name == "dim_village" ? NeverEnding(d) : d)]);

        Assert.Equal("organization-versions", Assert.Single(outcome).Name);
    }

    [Theory]
    [InlineData("current/csv/fact_sample.csv")]
    [InlineData("current/csv/dim_date.csv")]
    public async Task A_CSV_that_differs_is_not_equal_to_the_Parquet(string path)
    {
        await PublishAsync();
        var bytes = (await Stores.Datasets.ReadAsync(path, Cancellation))!.Content.ToArray();
        await Stores.Datasets.WriteAsync(path, bytes.AsMemory(0, bytes.Length - 2), Cancellation);

        AssertFailed(await CheckCurrentAsync(), "parquet-equals-csv");
    }

    [Fact]
    public async Task A_CSV_of_other_values_is_not_equal_to_the_Parquet_even_if_the_manifest_vouches_for_it()
    {
        var manifest = await PublishAsync();
        var table = Table(manifest, "fact_sample");
        var text = System.Text.Encoding.UTF8.GetString((await Stores.Datasets.ReadAsync(table.Csv.Path, Cancellation))!.Content.Span);
        var other = System.Text.Encoding.UTF8.GetBytes(text.Replace(",3,5,1,", ",2,5,1,", StringComparison.Ordinal));
        await Stores.Datasets.WriteAsync(table.Csv.Path, other, Cancellation);

        var report = await CheckAsync(With(manifest, table with { Csv = table.Csv with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(other)) } }));

        AssertFailed(report, "parquet-equals-csv");
    }

    private static ColumnDefinition Number { get; } = new("n", ColumnType.Int32, false, default, default);

    private static IReadOnlyList<SmallSnapshot.Row> SmallSnapshotRows(MonthVersion month) => SmallSnapshot.Rows(month);

    private async Task<Manifest> PublishAsync()
    {
        var outcome = await SmallSnapshot.Publisher(Stores).PublishAsync(await SmallSnapshot.ContentAsync(Stores, [March]), Cancellation);
        Assert.True(outcome.Published);
        return (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!;
    }

    private async Task<IReadOnlyList<CheckResult>> TryPublishAsync(
        Func<MonthVersion, IReadOnlyList<SmallSnapshot.Row>> rows, Func<IReadOnlyList<TableData>, IReadOnlyList<TableData>>? dimensions = null)
    {
        var content = await SmallSnapshot.ContentAsync(Stores, [March], rows, dimensions);
        var outcome = await SmallSnapshot.Publisher(Stores).PublishAsync(content, Cancellation);
        Assert.Equal(outcome.FailedChecks.Count == 0, outcome.Published);
        return outcome.FailedChecks;
    }

    private Task<ReadinessReport> CheckCurrentAsync() => new ReadinessChecks(Stores).CheckCurrentAsync(Cancellation);

    private Task<ReadinessReport> CheckAsync(Manifest manifest) => new ReadinessChecks(Stores).CheckAsync(manifest, Cancellation);

    private static async Task<byte[]> ForeignAsync(DataField field, ParquetOptions options, Func<ParquetRowGroupWriter, Task> write)
    {
        using var output = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), output, options, cancellationToken: Cancellation))
        {
            using var group = writer.CreateRowGroup();
            await write(group);
        }

        return output.ToArray();
    }

    private async Task<ReadinessReport> CheckForeignAsync(ColumnDefinition column, byte[] content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var path = $"files/foreign/{sha256}.parquet";
        await Stores.Datasets.WriteAsync(path, content, Cancellation);
        var table = new ManifestTable(
            "foreign", false, [ManifestColumn.Of(column)], [column.Name], 1, [new(path, null, 1, content.Length, sha256)], new("current/csv/foreign.csv", 1, ""));
        return await CheckAsync(new Manifest("1.0", "x", default, "", [], [], [table]));
    }

    private static ManifestTable Table(Manifest manifest, string name) => manifest.Tables.Single(t => t.Name == name);

    private static Manifest With(Manifest manifest, ManifestTable table) =>
        manifest with { Tables = [.. manifest.Tables.Select(t => t.Name == table.Name ? table : t)] };

    private static TableData Without(TableData data, int row)
    {
        var kept = Enumerable.Range(0, data.RowCount).Where(i => i != row).ToArray();
        return new(data.Table, kept.Length, [.. data.Columns.Select((c, i) =>
        {
            var copy = ColumnTypes.NewArray(data.Table.Columns[i], kept.Length);
            Array.Copy(c, copy, row);
            Array.Copy(c, row + 1, copy, row, kept.Length - row);
            return copy;
        })]);
    }

    private static TableData NeverEnding(TableData data)
    {
        var to = data.Table.Columns.Select(c => c.Name).ToList().IndexOf("valid_to");
        return data with { Columns = [.. data.Columns.Select((c, i) => i == to ? new DateOnly?[data.RowCount] : c)] };
    }

    private static CheckResult Check(ReadinessReport report, string name) => report.Checks.Single(c => c.Name == name);

    private static void AssertFailed(ReadinessReport report, string name)
    {
        var failed = Assert.Single(report.Failed);
        Assert.Equal(name, failed.Name);
        Assert.All(failed.Failures, f => Assert.False(string.IsNullOrWhiteSpace(f.Sentence.Vi) || string.IsNullOrWhiteSpace(f.Sentence.En)));
    }
}
