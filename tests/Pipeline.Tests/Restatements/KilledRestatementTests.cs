using System.Text.Json;
using Pipeline.Storage;
using Pipeline.Storage.Restatements;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>A restatement killed at any write and run again ends as one that was never killed; readers have one complete snapshot in between.</summary>
public sealed class KilledRestatementTests : IAsyncLifetime
{
    private readonly Deployment _prepared = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("killed-");
    private string _id = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await LateYear.PrepareAsync(_prepared);
        var receipts = new[]
        {
            await LateYear.FileLateAsync(_prepared, LateYear.Late),
            await LateYear.FileLateAsync(_prepared, LateYear.Models("2019-01")),
            await LateYear.FileLateAsync(_prepared, LateYear.Withdrawal("CB2", "2019-01", 1)),
        };
        _id = (await _prepared.RestateAsync("2019-01", LateYear.Now, receipts)).Restatement!.Id;
        await _prepared.DisposeButKeepAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _prepared.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_after_any_write_and_run_again_it_ends_the_same()
    {
        var (expected, writes) = await EndAsync(0, monthEnd: false);

        Assert.InRange(writes, 10, 60);
        for (var at = 1; at <= writes; at++)
        {
            Assert.True(expected == (await EndAsync(at, monthEnd: false)).State, $"Killed after write {at} of {writes} it ends otherwise.");
        }
    }

    [Fact]
    public async Task A_month_end_that_comes_in_between_changes_neither()
    {
        var (expected, writes) = await EndAsync(0, monthEnd: false);

        for (var at = 1; at <= writes; at += 3)
        {
            Assert.True(expected == (await EndAsync(at, monthEnd: true)).State, $"Killed after write {at} of {writes} it ends otherwise.");
        }
    }

    /// <summary>Works the restatement off on a copy of the prepared folder, killed after a write, and then again until it is done.</summary>
    private async Task<(string State, int Writes)> EndAsync(int killedAfter, bool monthEnd)
    {
        var folder = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}");
        Folders.Copy(_prepared.Folder, folder);
        var crash = new Crash();
        await using var embedded = OpenStores.Embedded(folder, TimeProvider.System);
        var deployment = new Deployment(embedded with
        {
            Rows = new DyingRows(embedded.Rows, crash),
            Datasets = new DyingFiles(embedded.Datasets, crash),
            Work = new DyingFiles(embedded.Work, crash),
        });

        crash.Set(killedAfter);
        if (killedAfter > 0)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => deployment.WorkOffRestatementsAsync(LateYear.Later));
            crash.Set(0);
            if (monthEnd)
            {
                await deployment.MonthEndAsync(LateYear.Later);
            }
        }

        await deployment.WorkOffRestatementsAsync(LateYear.Later);
        return (await StateAsync(deployment), crash.Seen);
    }

    /// <summary>All that anyone can see, but for instants and the names of snapshots.</summary>
    private async Task<string> StateAsync(Deployment deployment)
    {
        var restatement = await LateYear.LookAsync(deployment, _id);
        Assert.Equal(RestatementState.Done, restatement.State);
        var heads = await deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation);
        var versions = await deployment.Versions.AllAsync(Cancellation);
        Assert.All(versions, v => Assert.NotNull(v.SnapshotId));
        return JsonSerializer.Serialize(new
        {
            Published = await deployment.PublishedAsync(),
            Months = (await deployment.Months.ListAsync(Cancellation)).Select(Text),
            Versions = versions.Select(v => Text(v.Record)),
            Heads = heads.Select(h => $"{h.Form} {h.Unit} {h.Revision} {h.Base} {h.Receipt} {h.Restatement} {h.ReceivedAt:O}"),
            Sheets = restatement.Sheets.Select(s => $"{s.Receipt} {s.Result} {s.Revision}"),
            Steps = restatement.Versions.Select(v => $"{v.Month} {v.Before} {v.After}"),
            Corrections = (await CorrectionsAsync(deployment)).Order(StringComparer.Ordinal),
        });
    }

    /// <summary>The messages of corrections, one for each month that changed, and what they count.</summary>
    private static async Task<List<string>> CorrectionsAsync(Deployment deployment)
    {
        var rows = deployment.Stores.Rows.ScanAsync(RowTable.Messages, "outbox", "m_", withPacks: true, Cancellation);
        return await rows.Select(r => $"{r.Fields["Id"]} {JsonDocument.Parse(r.Pack).RootElement.GetProperty("data").GetRawText()}").ToListAsync(Cancellation);
    }

    private static string Text(Pipeline.Storage.MonthEnds.MonthRecord record) =>
        $"{record.Version} {record.Restatement} {record.History} {record.Ratings} {string.Join(' ', record.Files.Select(f => f.Path))}";
}
