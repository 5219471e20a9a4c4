using Microsoft.Extensions.Time.Testing;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Demo;

/// <summary>The demo's year, taken in sheet by sheet on an embedded store; made once for the tests that look at it.</summary>
public sealed class StoredYear : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DemoYear.Year.Postings[0].At);
    private TestStores _stores = null!;
    private Task<MonthEndReport>? _published;

    internal Answers Answers { get; } = new();

    internal Pipeline.Storage.Stores Stores => _stores.Stores;

    internal ReferenceStore References { get; private set; } = null!;

    internal SheetStore Sheets { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stores = new(_clock);
        (References, Sheets) = (new(Stores), new(Stores));
        await References.ImportAsync(ReferenceFiles.FromFolder(DemoYear.Seeds), dryRun: false, "test", DemoYear.Year.Postings[0].At, Cancellation);
        var intake = new SubmissionIntake(Stores, Sheets, References, _clock);
        foreach (var moment in DemoYear.Year.Postings.GroupBy(p => p.At))
        {
            _clock.SetUtcNow(moment.Key);
            await Task.WhenAll(moment.GroupBy(p => p.Organization, StringComparer.Ordinal).Select(own => PostAsync(intake, [.. own])));
        }
    }

    /// <summary>The folder of the published datasets, in which the container's names are paths.</summary>
    internal string Datasets => Path.Combine(_stores.Folder, "datasets");

    /// <summary>Computes and publishes every month of the year, once.</summary>
    internal Task<MonthEndReport> PublishedAsync() => _published ??= MonthEndAsync();

    public ValueTask DisposeAsync() => _stores.DisposeAsync();

    private async Task<MonthEndReport> MonthEndAsync()
    {
        var now = new DateTimeOffset(2020, 1, 20, 1, 0, 0, TimeSpan.Zero);
        _clock.SetUtcNow(now);
        var monthEnd = new MonthEnd(Stores, Sheets, References, new(Stores), new DatasetPublisher(Stores, _clock, "test"), _clock);
        return await monthEnd.RunAsync(new(now, Only: null, "test"), progress: null, Cancellation);
    }

    private async Task PostAsync(SubmissionIntake intake, IReadOnlyList<Posting> postings)
    {
        foreach (var posting in postings)
        {
            var caller = new Caller("KEY", CallerRole.Organization, posting.Organization);
            var answer = await intake.TakeAsync(new(SheetWriter.Body(posting), caller, posting.At, DryRun: false, posting.ForRestatement), Cancellation);
            for (var i = 0; i < posting.Sheets.Count; i++)
            {
                Answers.Check(posting, posting.Sheets[i], ResultOf(answer.Sheets[Math.Min(i, answer.Sheets.Count - 1)]));
            }
        }
    }

    private static SheetResult ResultOf(SheetAnswer answer) => answer.Problems is [var problem, ..]
        ? new(answer.Status, null, problem.Code, problem.En)
        : new(answer.Status, answer.Receipt?.Receipt, null, null);
}
