using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Datasets;
using Pipeline.Core.Restatements;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Tests.Datasets.Broken;

/// <summary>For each readiness check at least one snapshot that it alone must find wrong.</summary>
internal static class BrokenCases
{
    private const string NewRural = "fact_new_rural";
    private const string Reports = "fact_member_report";

    // A text of the shape of a key; nobody's.
    private const string Key = "0123456789.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public static IReadOnlyList<BrokenCase> All { get; } =
    [
        new("pointer", "whose pointer is cut off") { Published = async (stores, m) => await WriteAsync(stores, DatasetPaths.Pointer, "{\"a\":"u8.ToArray(), m) },
        new("pointer", "whose manifest was changed") { Published = async (stores, m) => await WriteAsync(stores, DatasetPaths.Manifest(m.SnapshotId), "{}"u8.ToArray(), m) },
        new("workbooks", "without a month's workbook") { Published = (stores, m) => OfWorkbookAsync(stores, m, name => stores.Datasets.DeleteAsync(name, default)) },
        new("workbooks", "with a month's workbook that was changed") { Published = (stores, m) => OfWorkbookAsync(stores, m, async name => await WriteAsync(stores, name, Flipped(await BytesAsync(stores, name)), m)) },
        new("hashes", "with a changed byte") { Published = (stores, m) => OfFileAsync(m, NewRural, async f => await WriteAsync(stores, f.Path, Flipped(await BytesAsync(stores, f.Path)), f)) },
        new("hashes", "without a file") { Published = (stores, m) => OfFileAsync(m, NewRural, async f => await stores.Datasets.DeleteAsync(f.Path, default) ? f : null) },
        new("rows", "whose manifest counts other rows") { Published = (_, m) => Task.FromResult(With(m, NewRural, t => t with { Rows = t.Rows + 1, Csv = t.Csv with { Rows = t.Rows + 1 }, Files = [t.Files[0] with { Rows = t.Files[0].Rows + 1 }, .. t.Files.Skip(1)] })) },
        new("types-and-encodings", "with a column that the table has not") { Published = WithAnotherColumnAsync },
        new("file-months", "of which a table lacks a month") { Content = s => s with { Facts = [.. s.Facts.Where(f => f.Data.Table.Name != NewRural || f.Month != SnapshotParts.March)] } },
        new("unique-keys", "with a row twice") { Content = s => s.With(NewRural, t => TableRows.Join([t, t])) },
        new("no-orphans", "with a key that its dimension has not") { Content = s => s.Changed(NewRural, "organization_key", _ => 99) },
        new("month-starts", "with a day within a month") { Content = s => s.Changed(Reports, "rated_month", _ => new DateOnly(2019, 2, 2)) },
        new("month-versions", "with rows of another version") { Content = s => s.Changed(NewRural, "month_version", _ => 0) },
        new("gap-free-dates", "without a day of the year") { Content = s => s.With("dim_date", t => TableRows.Pick(t, [.. Enumerable.Range(0, t.RowCount).Where(row => row != 100)])) },
        new("numerators", "with a numerator above its denominator") { Content = s => s.Changed(NewRural, "n1_num", r => (int)r["n1_den"]! + 1) },
        new("organization-versions", "with a version that began after the month") { Content = s => s.Changed("dim_village", "valid_from", r => r["village_key"] is 0 ? null : new DateOnly(2019, 6, 1)) },
        new("suppression", "that withholds a cell in one of the tables alone") { Content = s => s.Changed("fact_member_rating", "is_suppressed", _ => false) },
        new("ledger-totals", "whose sheets late and on time are not those filed") { Content = s => s.Changed("fact_obligation", "late", r => (int)r["late"]! + 1) },
        new("suppression-in-restatements", "that tells a withheld figure as restated") { Content = s => Restated(s, "organization_key=1 cell_key=1", "s1_num", 2, 3) },
        new("suppression-in-restatements", "that tells what a sum of withheld cells changed by") { Content = s => Restated(s, "organization_key=1 cell_key=0", "s1_num", 2, 3) },
        new("parquet-equals-csv", "whose CSV has another value") { Published = WithAnotherCsvAsync },
        new("no-person-or-secret", "with a member's name") { Content = s => s.Changed("dim_village", "village_name", r => r["village_key"] is 0 ? r["village_name"] : "Thôn của " + SnapshotParts.MemberName) },
        new("no-person-or-secret", "with a member's code") { Content = s => s.Changed("dim_cluster", "cluster_name", _ => "Cụm " + SnapshotParts.MemberCode) },
        new("no-person-or-secret", "with the text of a key") { Content = s => s.Changed("dim_form", "form_name_vi", _ => Key) },
        new("no-person-or-secret", "beside a log of runs with a member's name")
        {
            Content = s => s, Before = stores => stores.Datasets.WriteAsync("current/csv/job_log.csv", Encoding.UTF8.GetBytes($"\"x\",\"{SnapshotParts.MemberName}\"\r\n"), default),
        },
        new("months-go-forward", "without a month that readers have") { Content = s => s with { Months = [s.Months[1]], Facts = [.. s.Facts.Where(f => f.Month == SnapshotParts.March)] } },
        new("suppression-stays", "that shows a cell that was withheld") { Content = _ => SnapshotParts.WithMembers(6, 6, 8) },
        new("not-rolled-back", "that readers were taken back from"),
    ];

    private static SnapshotParts Restated(SnapshotParts parts, string key, string figure, int before, int after) => parts.With(
        RestatementTable.Name,
        _ => RestatementTable.Table.ToData([new(
            SnapshotParts.March, "2019-03-TEST0001", 1,
            new(DatasetSchema.Find(Reports)!, key, 1, DatasetSchema.Find(Reports)!.Columns.First(c => c.Name == figure), before, after, IsWithheld: false))]));

    private static async Task<Manifest> WithAnotherColumnAsync(Stores stores, Manifest manifest)
    {
        var table = DatasetSchema.Find(NewRural)!;
        var extra = new ColumnDefinition("extra", ColumnType.Int32, false, new("x", "x"), new("x", "x"));
        return await OfFileAsync(manifest, NewRural, async file =>
        {
            var data = await new DatasetFiles(stores).ReadAsync(table, file.ToTableFile(NewRural), default);
            var content = await ParquetTableWriter.WriteAsync(
                new(table with { Columns = [.. table.Columns, extra] }, data.RowCount, [.. data.Columns, new int[data.RowCount]]), default);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
            return await WriteAsync(stores, "files/foreign", content, file with { Path = "files/foreign", Bytes = content.Length, Sha256 = sha256 });
        });
    }

    private static async Task<Manifest> WithAnotherCsvAsync(Stores stores, Manifest manifest)
    {
        var csv = manifest.Tables.Single(t => t.Name == NewRural).Csv;
        var text = Encoding.UTF8.GetString(await BytesAsync(stores, csv.Path)).Replace("2019-03-01,1,", "2019-03-01,2,", StringComparison.Ordinal);
        var content = Encoding.UTF8.GetBytes(text);
        await stores.Datasets.WriteAsync(csv.Path, content, default);
        return With(manifest, NewRural, t => t with { Csv = t.Csv with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) } });
    }

    /// <summary>Does something to the first workbook of the snapshot.</summary>
    private static async Task<Manifest> OfWorkbookAsync(Stores stores, Manifest manifest, Func<string, Task> change)
    {
        await change((await stores.Datasets.ListAsync("current/xlsx/", default).FirstAsync(f => f.Name.EndsWith(".xlsx", StringComparison.Ordinal))).Name);
        return manifest;
    }

    private static async Task<Manifest> OfFileAsync(Manifest manifest, string table, Func<ManifestFile, Task<ManifestFile?>> change)
    {
        var files = manifest.Tables.Single(t => t.Name == table).Files;
        var changed = await change(files[0]);
        return With(manifest, table, t => t with { Files = [changed ?? files[0], .. files.Skip(1)] });
    }

    private static Manifest With(Manifest manifest, string table, Func<ManifestTable, ManifestTable> change) =>
        manifest with { Tables = [.. manifest.Tables.Select(t => t.Name == table ? change(t) : t)] };

    private static async Task<T> WriteAsync<T>(Stores stores, string name, ReadOnlyMemory<byte> content, T result)
    {
        await stores.Datasets.WriteAsync(name, content, default);
        return result;
    }

    private static async Task<byte[]> BytesAsync(Stores stores, string name) => (await stores.Datasets.ReadAsync(name, default))!.Content.ToArray();

    private static byte[] Flipped(byte[] bytes)
    {
        bytes[bytes.Length / 2] ^= 1;
        return bytes;
    }
}
