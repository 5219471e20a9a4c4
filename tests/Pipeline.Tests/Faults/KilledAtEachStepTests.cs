using Pipeline.Core.Reference;
using Pipeline.Storage;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;

namespace Pipeline.Tests.Faults;

/// <summary>
/// A process that dies before or after any of its writes leaves readers with a complete snapshot, and what it was at, done again, ends as if nothing had
/// happened. Restatements have tests of their own, at every write: <see cref="KilledRestatementTests"/>.
/// </summary>
public sealed class KilledAtEachStepTests
{
    /// <summary>Of one kind of work; where it makes more writes, these are spread over them.</summary>
    private const int Deaths = 24;

    private static readonly DateTimeOffset InApril = new(2019, 4, 21, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterLock = new(2019, 5, 11, 1, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Dictionary<string, Func<Deployment, Task>> Works { get; } = new(StringComparer.Ordinal)
    {
        ["intake"] = d => d.PostAsync(A.Committee, Deployment.Meetings("CB1", "2019-04", 0, Deployment.Meeting("2019-04-04")), InApril),
        ["filing for restatement"] = d => d.PostAsync(A.Committee, LateYear.Late, InApril, forRestatement: true),
        ["refresh"] = d => d.MonthEndAsync(InApril),
        ["final cut"] = d => d.MonthEndAsync(AfterLock),
        ["import"] = d => d.ImportAsync(WithAnotherCell),
    };

    public static TheoryData<string> Kinds => [.. Works.Keys];

    private static ReferenceData WithAnotherCell => LateYear.Data with
    {
        Units = LateYear.Data.Units with { Cells = [.. LateYear.Data.Units.Cells, A.Cell("CB4")] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Died_at_any_write_and_done_again_it_ends_the_same(string kind)
    {
        var work = Works[kind];
        var prepared = await PreparedAsync();
        var undisturbed = prepared.Copy();
        var weather = Weather.Fine();
        await work(new Deployment(undisturbed.Through(weather)));
        undisturbed.EndLeases();
        var expected = await StateAsync(undisturbed);
        Assert.InRange(weather.Writes, 2, 1_000);

        var step = Math.Max(1, weather.Writes / (Deaths / 2));
        for (var write = 1; write <= weather.Writes; write += step)
        {
            foreach (var after in (bool[])[false, true])
            {
                Assert.True(expected == await AfterDeathAsync(prepared.Copy(), work, write, after), $"It ends otherwise after a death {(after ? "after" : "before")} write {write} of {weather.Writes}.");
            }
        }
    }

    private static async Task<string> AfterDeathAsync(MemoryStores stores, Func<Deployment, Task> work, int write, bool after)
    {
        try
        {
            await work(new Deployment(stores.Through(Weather.DeathAt(write, after))));
        }
        catch (StoreUnavailableException)
        {
            // Dead.
        }

        stores.EndLeases();
        var report = await new ReadinessChecks(stores.Calm).CheckCurrentAsync(Cancellation);
        Assert.All(report.Failed, check => Assert.Contains(check.Name, (string[])["parquet-equals-csv", "workbooks"]));

        await work(new Deployment(stores.Calm));
        Assert.True((await new ReadinessChecks(stores.Calm).CheckCurrentAsync(Cancellation)).Passed);
        return await StateAsync(stores);
    }

    private static async Task<MemoryStores> PreparedAsync()
    {
        var prepared = new MemoryStores();
        await LateYear.PrepareAsync(new Deployment(prepared.Calm));
        await new Deployment(prepared.Calm).PostAsync(A.Committee, Deployment.Nil("cell-meetings", "CB2", "2019-04"), InApril.AddHours(-1));
        return prepared;
    }

    /// <summary>Sheets, months, reference data and published files; instants and ids of snapshots aside.</summary>
    private static async Task<string> StateAsync(MemoryStores stores)
    {
        var deployment = new Deployment(stores.Calm);
        var heads = new List<string>();
        foreach (var month in (string[])["2019-01", "2019-04"])
        {
            heads.AddRange((await deployment.Sheets.HeadsAsync(A.Committee, A.Month(month), Cancellation))
                .Select(h => $"{h.Form} {h.Unit} {h.Revision} {h.Base} {h.Receipt} {h.ContentHash}"));
        }

        var months = (await deployment.Months.ListAsync(Cancellation)).Select(m => $"{m.Month} {m.Version.State} {m.Version.Version} {string.Join(' ', m.Files.Select(f => f.Path))}");
        var reference = (await new ReferenceStore(stores.Calm).CurrentAsync(Cancellation))!;
        return string.Join('\n', [.. heads, .. months, $"{reference.Number} {reference.UnitsHash}", .. await deployment.PublishedAsync()]);
    }
}
