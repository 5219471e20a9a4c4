using System.Diagnostics;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core;
using Pipeline.Local.Clock;
using Pipeline.Storage;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Goals;

/// <summary>Real sheets of a made-up district through all that stands between a body and its receipt: key, checks, body, commit, audit.</summary>
internal sealed class TimedIntake(Stores stores)
{
    private readonly SettableClock _clock = new(TimeProvider.System);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<Month> _months = new(Size.FirstMonth.Through(Size.FirstMonth.Plus(Size.MostMonths - 1)));

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await new SizedDeployment(Size.District, stores).TakeReferenceAsync(done: null, cancellation);
        var keys = new KeyStore(stores, TimeProvider.System);
        foreach (var organization in SizedOrganization.Of(Size.District))
        {
            _keys[organization.Code] = (await keys.CreateAsync(CallerRole.Organization, organization.Code, "benchmark", cancellation)).Text;
        }
    }

    /// <summary>Files up to so many sheets of the next month, that many callers at once.</summary>
    public async Task<TimedSheets> RunAsync(int callers, int most, CancellationToken cancellation)
    {
        var month = _months.Dequeue();
        var at = VietnamTime.StartOf(month.Next.FirstDay.AddDays(4));
        _clock.Set(at, frozen: true);
        var bodies = Bodies(month).Take(most).ToList();
        var (keys, intake) = (new KeyStore(stores, TimeProvider.System), new SubmissionIntake(stores, new SheetStore(stores), new ReferenceStore(stores), _clock));
        var (latencies, processor, started) = (new double[bodies.Count], Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        await Parallel.ForEachAsync(Enumerable.Range(0, bodies.Count), new ParallelOptions { MaxDegreeOfParallelism = callers, CancellationToken = cancellation }, async (i, token) =>
        {
            var began = Stopwatch.GetTimestamp();
            var caller = await keys.FindAsync(_keys[bodies[i].Organization], token) ?? throw new CannotMeasureException("A key opened nothing.");
            var answer = await intake.TakeAsync(new(bodies[i].Body, caller, at, DryRun: false, ForRestatement: false), token);
            latencies[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (answer.Sheets[0].Status != 201)
            {
                throw new CannotMeasureException($"A sheet was not taken: {answer.Sheets[0].Problems[0].En}");
            }
        });
        var took = Stopwatch.GetElapsedTime(started);
        Array.Sort(latencies);
        return new(bodies.Count, took, Environment.CpuUsage.TotalTime - processor, latencies[latencies.Length / 2], latencies[latencies.Length * 99 / 100], bodies.Average(b => b.Body.Length));
    }

    /// <summary>By turns of the organisations, as they come on the last days before a deadline.</summary>
    private static IEnumerable<(string Organization, byte[] Body)> Bodies(Month month)
    {
        IReadOnlyList<SizedOrganization> organizations = [.. SizedOrganization.Of(Size.District)];
        var made = new SizedMonth(new(organizations));
        return organizations
            .SelectMany(o => made.SheetsOf(o, SizedRegister.Of(o), month).Select((s, i) => (Turn: i, o.Code, Body: s.Body())))
            .OrderBy(s => s.Turn)
            .Select(s => (s.Code, s.Body));
    }
}
