using BenchmarkDotNet.Attributes;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;
using Pipeline.Storage;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Benchmarks.Micro;

/// <summary>The steps of one organisation's month: a commune of a nation's size, 59 cells and 27 villages, about 2,600 rows.</summary>
public class OrganizationSteps : IAsyncDisposable
{
    /// <summary>One commune as the nation has 3,321 of them.</summary>
    private static readonly Size OneCommune = Size.Nation with { Name = "commune", Provinces = 1, Communes = 1, Committees = 0, GrassrootsCells = 0 };

    private readonly Stores _stores = new(new MemoryRows(), new MemoryFiles(), new MemoryFiles(), new MemoryFiles(), new MemoryFiles());
    private readonly SizedOrganization _commune = SizedOrganization.Of(OneCommune).Single();
    private readonly FiledSheets _filed;
    private ReferenceVersion _version = null!;
    private OrganizationInputs _inputs = null!;

    public OrganizationSteps() => _filed = new(new SheetStore(_stores));

    [GlobalSetup]
    public async Task Prepare()
    {
        var deployment = new SizedDeployment(OneCommune, _stores);
        _version = await deployment.TakeReferenceAsync(done: null, CancellationToken.None);
        await deployment.FillAsync(_version.Keys, [Size.FirstMonth], done: null, CancellationToken.None);
        _inputs = new(_commune.Code, Size.FirstMonth, _version.Directory, await Register(), await Sheets());
    }

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>By a store of its own, which has kept none.</summary>
    [Benchmark(Description = "read the register")]
    public Task<OrganizationRegister> Register() => new ReferenceStore(_stores).RegisterAsync(_version, _commune.Code, CancellationToken.None);

    [Benchmark(Description = "read the sheets that count")]
    public Task<IReadOnlyList<FiledSheet>> Sheets() => _filed.OfMonthAsync(_commune.Code, Size.FirstMonth, CancellationToken.None);

    [Benchmark(Description = "summarise")]
    public OrganizationMonthSummary Summarised() => Summarise.Month(_inputs);
}
