using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Clock;
using Pipeline.Local.Demo;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Audit;

/// <summary>What an entry of the audit for each sheet costs the intake on the embedded store, in turns with and without; and what entries cost alone.</summary>
internal sealed class CostOfTheAudit : IBenchmark
{
    private const int Callers = 8;
    private const double Most = 1.5;

    private static readonly Month First = Month.Parse("2019-01");

    public string Name => "audit";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-audit-");
        try
        {
            await using var stores = OpenStores.Embedded(folder.FullName, TimeProvider.System);
            var clock = new SettableClock(TimeProvider.System);
            clock.Set(VietnamTime.StartOf(new DateOnly(2019, 12, 31)), frozen: true);
            return await MeasureAsync(stores, clock, run.Quick, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Measured>> MeasureAsync(Stores stores, SettableClock clock, bool quick, CancellationToken cancellation)
    {
        var references = new ReferenceStore(stores);
        await references.ImportAsync(ReferenceFiles.FromFolder(SeedsFolder.Find()), dryRun: false, "benchmark", clock.GetUtcNow(), cancellation);
        var version = await references.CurrentAsync(cancellation) ?? throw new CannotMeasureException("The seeds were not taken.");
        var sheets = new SheetStore(stores);
        var with = new SubmissionIntake(stores, sheets, references, clock);
        var without = new SubmissionIntake(stores with { Rows = new RowsWithoutAudit(stores.Rows) }, sheets, references, clock);
        var (secondsWith, secondsWithout, count) = (new List<double>(), new List<double>(), 0);
        for (var round = 0; round < (quick ? 1 : 4); round++)
        {
            foreach (var (intake, seconds) in ((SubmissionIntake, List<double>)[])[(with, secondsWith), (without, secondsWithout)])
            {
                var month = First.Plus(secondsWith.Count + secondsWithout.Count);
                var posted = SheetsOf(version.Directory, month).Take(quick ? 40 : int.MaxValue).ToList();
                seconds.Add(await SecondsAsync(intake, posted, clock, month, cancellation) / posted.Count);
                count += posted.Count;
            }
        }

        var entries = await EntriesAsync(stores, clock, quick, cancellation);
        return
        [
            new("sheets a second at 8 callers, audited", 1 / Median(secondsWith), "/s"),
            new("the same without the audit", 1 / Median(secondsWithout), "/s"),
            new($"time of a sheet, audited ÷ not, {count} sheets", Median(secondsWith) / Median(secondsWithout), "×", Most),
            .. entries,
        ];
    }

    private static async Task<double> SecondsAsync(
        SubmissionIntake intake, IReadOnlyList<(string Organization, byte[] Body)> sheets, SettableClock clock, Month month, CancellationToken cancellation)
    {
        var at = VietnamTime.StartOf(month.Next.FirstDay).AddDays(1);
        clock.Set(at, frozen: true);
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(sheets, new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = cancellation }, async (sheet, token) =>
        {
            var answer = await intake.TakeAsync(new(sheet.Body, new("BENCHMARK1", CallerRole.Organization, sheet.Organization), at, DryRun: false, ForRestatement: false), token);
            if (answer.Sheets[0].Status != 201)
            {
                throw new CannotMeasureException($"A sheet was not taken: {answer.Sheets[0].Problems[0].En}");
            }
        });
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>A nil report of meetings and of members for every cell.</summary>
    private static IEnumerable<(string Organization, byte[] Body)> SheetsOf(UnitDirectory directory, Month month) =>
        from organization in directory.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal)
        from cell in directory.OwnedOn(organization, UnitLevel.Cell, month.LastDay)
        from form in (string[])["cell-meetings", "member-reports"]
        select (organization, JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["form"] = form,
            ["month"] = month.ToString(),
            ["unit"] = cell.Code,
            ["base"] = 0,
            ["nil"] = true,
            ["reason"] = "Không phát sinh",
        }));

    private static async Task<IReadOnlyList<Measured>> EntriesAsync(Stores stores, TimeProvider clock, bool quick, CancellationToken cancellation)
    {
        var log = new AuditLog(stores, clock);
        var measured = new List<Measured>();
        foreach (var callers in (int[])[1, 8, 32])
        {
            var entries = quick ? 50 : 300 * callers;
            var started = Stopwatch.GetTimestamp();
            await Parallel.ForEachAsync(
                Enumerable.Range(0, entries), new ParallelOptions { MaxDegreeOfParallelism = callers, CancellationToken = cancellation },
                async (_, token) => await log.AppendAsync(new(clock.GetUtcNow(), "BENCHMARK1", "sheets", "GET /api/sheets/2019-03/cell-meetings/TT-VINH-QUANG-CB04", "200", "192.0.2.1"), token));
            measured.Add(new(FormattableString.Invariant($"entries a second at {callers} callers"), entries / Stopwatch.GetElapsedTime(started).TotalSeconds, "/s"));
        }

        return measured;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
