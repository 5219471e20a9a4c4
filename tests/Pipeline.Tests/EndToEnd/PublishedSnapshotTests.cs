using System.Text.Json.Nodes;
using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Pipeline.Local.Commands;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.MonthEnds;
using Spectre.Console;

namespace Pipeline.Tests.EndToEnd;

/// <summary>What an operator and an analyst see of a published snapshot: the commands that check and export it, and DuckDB on the export.</summary>
public sealed class PublishedSnapshotTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2019, 3, 20, 1, 0, 0, TimeSpan.Zero);

    private readonly Deployment _deployment = new();
    private readonly StringWriter _output = new();
    private readonly string _export = Path.Combine(Path.GetTempPath(), $"pipeline-export-{Guid.NewGuid():N}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Three months, one restated, one final, with a row in every table.</summary>
    public async ValueTask InitializeAsync()
    {
        var data = A.Country().With(
            A.Cell("CB1"), A.Cell("CB2"), A.Member("DV-1"), A.Member("DV-2", "CB2"), A.Cluster("CUM"), A.InCluster("CUM", "CB1"), A.InCluster("CUM", "CB2"),
            A.AVillage(), A.Household("H-1"), A.Household("H-2"), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Tuesday),
            A.LeaderPost("P-CT"), A.TermPlan("P-CT", "2019-01")).Data;
        var notScored = Deployment.Meeting("2019-01-03", 3, "separately", "CB2");
        notScored.Remove("qualityScore");
        await _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-01") } });
        await PostAsync(Deployment.Meetings("CB1", "2019-01", 0, notScored), "2019-02-03T01:00:00Z");
        await PostAsync(Deployment.Nil(HouseholdAssignmentsForm.Code, A.Village, "2019-01"), "2019-02-07T01:00:00Z");
        await PostAsync(Deployment.Nil(ApprenticeshipDaysForm.Code, A.Commune, "2019-02"), "2019-03-02T01:00:00Z");
        await PostAsync(Deployment.Meetings("CB2", "2019-02", 0, Deployment.Meeting("2019-02-14"), Deployment.Meeting("2019-03-01")), "2019-03-02T01:00:00Z");
        await _deployment.MonthEndAsync(Now);
        var late = await _deployment.PostAsync(A.Committee, Deployment.Meetings("CB2", "2019-01", 0, Deployment.Meeting("2019-01-14")), Now, forRestatement: true);
        await _deployment.RestateAsync("2019-01", Now, late.Receipt!.Receipt!);
        Assert.Equal(1, await _deployment.WorkOffRestatementsAsync(Now.AddMinutes(1)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task A_final_month_computed_again_is_told_to_be_as_published(string version)
    {
        var code = await RunAsync("verify-month", "--month", "2019-01", "--version", version);

        Assert.True(code == CommandLine.Done, _output.ToString());
        Assert.Contains($"2019-01 version {version}: every byte is as published.", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_is_not_final_cannot_be_verified_and_the_command_says_where_to_look()
    {
        Assert.Equal(CommandLine.Failed, await RunAsync("verify-month", "--month", "2019-03"));

        Assert.Contains("api/months/2019-03/versions", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_snapshot_is_exported_by_its_id_with_the_versions_it_held()
    {
        var kept = (await _deployment.Versions.FindAsync(A.Month("2019-01"), 1, Cancellation))!;

        Assert.True(await RunAsync("export", _export, "--snapshot", kept.SnapshotId) == CommandLine.Done, _output.ToString());

        var manifest = Json((string)Json("latest.json")["manifest"]!);
        Assert.Equal((kept.SnapshotId, 1), ((string)manifest["snapshotId"]!, (int)manifest["months"]![0]!["version"]!));
        Assert.Equal(CommandLine.Failed, await RunAsync("export", _export, "--snapshot", "none"));
    }

    [Fact]
    public async Task Readers_are_taken_back_to_an_older_snapshot_and_on_again_by_command()
    {
        var (kept, restated) = (await _deployment.Versions.FindAsync(A.Month("2019-01"), 1, Cancellation), await _deployment.Versions.FindAsync(A.Month("2019-01"), 2, Cancellation));

        Assert.True(await RunAsync("rollback", "--snapshot", kept!.SnapshotId) == CommandLine.Done, _output.ToString());
        Assert.True(await RunAsync("check-datasets") == CommandLine.Done, _output.ToString());
        Assert.Contains($"snapshot {kept.SnapshotId}.", _output.ToString(), StringComparison.Ordinal);

        Assert.True(await RunAsync("rollback", "--snapshot", restated!.SnapshotId) == CommandLine.Done, _output.ToString());
        Assert.Equal(CommandLine.Failed, await RunAsync("rollback", "--snapshot", "none"));
    }

    [Fact]
    public async Task A_clean_up_by_command_tells_what_would_move_moves_it_and_every_version_stays_readable()
    {
        var kept = (await _deployment.Versions.FindAsync(A.Month("2019-01"), 1, Cancellation))!;
        Assert.True(await RunAsync("clean-up", "--dry-run") == CommandLine.Done, _output.ToString());
        Assert.Contains($"manifests/{kept.SnapshotId}.json", _output.ToString(), StringComparison.Ordinal);

        Assert.True(await RunAsync("clean-up") == CommandLine.Done, _output.ToString());

        Assert.True(File.Exists(Path.Combine(_deployment.Folder, "archive", "manifests", kept.SnapshotId + ".json")));
        Assert.True(await RunAsync("check-datasets") == CommandLine.Done, _output.ToString());
        Assert.True(await RunAsync("export", _export, "--snapshot", kept.SnapshotId) == CommandLine.Done, _output.ToString());
        Assert.True(await RunAsync("verify-month", "--month", "2019-01", "--version", "1") == CommandLine.Done, _output.ToString());
        Assert.True(await RunAsync("check-explanations") == CommandLine.Done, _output.ToString());
    }

    [Fact]
    public async Task A_sound_snapshot_passes_every_check()
    {
        var code = await RunAsync("check-datasets");

        Assert.True(code == CommandLine.Done, _output.ToString());
    }

    [Fact]
    public async Task One_flipped_byte_in_a_Parquet_file_fails_the_check_of_the_hashes_by_name()
    {
        var file = Path.Combine(_deployment.Folder, "datasets", (await _deployment.PublishedAsync())[0]);
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Cancellation);

        var code = await RunAsync("check-datasets");

        Assert.Equal(CommandLine.Failed, code);
        Assert.Contains("hashes  ", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(file), _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_lacks_a_file_is_not_exported_and_the_command_says_which()
    {
        var file = Path.Combine(_deployment.Folder, "datasets", (await _deployment.PublishedAsync())[0]);
        File.Delete(file);

        var code = await RunAsync("export", _export);

        Assert.Equal(CommandLine.Failed, code);
        Assert.Contains(Path.GetFileName(file), _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _output.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_export, "latest.json")));
    }

    [Fact]
    public async Task DuckDB_reads_of_an_export_what_its_manifest_counts_and_its_CSV_files_say()
    {
        Assert.True(await RunAsync("export", _export) == CommandLine.Done, _output.ToString());
        var tables = Json((string)Json("latest.json")["manifest"]!)["tables"]!.AsArray().ToDictionary(t => (string)t!["name"]!, t => t!, StringComparer.Ordinal);

        Assert.Equal(DatasetSchema.Tables.Select(t => t.Name).Order(StringComparer.Ordinal), tables.Keys.Order(StringComparer.Ordinal));
        foreach (var table in DatasetSchema.Tables)
        {
            var published = tables[table.Name];
            var parquet = $"read_parquet([{string.Join(", ", published["files"]!.AsArray().Select(f => $"'{InExport((string)f!["path"]!)}'"))}])";
            var csv = Duck.CsvSource(table, InExport((string)published["csv"]!["path"]!));

            Assert.Equal((long)published["rows"]!, Duck.Query($"SELECT count(*) FROM {parquet}").Single()[0]);
            Assert.Equal(Sums(table, csv), Sums(table, parquet));
            Assert.Empty(Duck.Query($"(FROM {parquet} EXCEPT ALL FROM {csv}) UNION ALL (FROM {csv} EXCEPT ALL FROM {parquet})"));
        }

        Assert.All(DatasetSchema.Tables.Where(t => t.Monthly), t => Assert.True((long)tables[t.Name]["rows"]! > 0, $"{t.Name} is empty: nothing was compared."));
    }

    public async ValueTask DisposeAsync()
    {
        await _deployment.DisposeAsync();
        await _output.DisposeAsync();
        if (Directory.Exists(_export))
        {
            Directory.Delete(_export, recursive: true);
        }
    }

    /// <summary>The sum of each numeric column, after the number of rows.</summary>
    private static object?[] Sums(TableDefinition table, string source)
    {
        var sums = table.Columns
            .Where(c => c.Type is not (ColumnType.Text or ColumnType.Boolean or ColumnType.Date or ColumnType.Timestamp))
            .Select(c => $", sum(\"{c.Name}\")");
        return Duck.Query($"SELECT count(*){string.Concat(sums)} FROM {source}").Single();
    }

    private async Task PostAsync(JsonObject sheet, string at)
    {
        var answer = await _deployment.PostAsync(A.Committee, sheet, A.Instant(at));
        Assert.True(answer.Status == 201, string.Join(' ', answer.Problems.Select(p => p.En)));
    }

    private Task<int> RunAsync(params IEnumerable<string> arguments)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(_output), Ansi = AnsiSupport.No });
        console.Profile.Width = 1_000;
        return CommandLine.RunAsync([.. arguments, "--data", _deployment.Folder], console, console);
    }

    private JsonObject Json(string name) => JsonNode.Parse(File.ReadAllText(InExport(name)))!.AsObject();

    private string InExport(string name) => Path.Combine(_export, name);
}
