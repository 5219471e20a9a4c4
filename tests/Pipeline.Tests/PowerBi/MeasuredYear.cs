using System.Collections.Concurrent;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Storage.MonthEnds;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.PowerBi;

/// <summary>The demo's published year in DuckDB, and what each measure says of it: asked once for all tests of a class.</summary>
public sealed class MeasuredYear(StoredYear year) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(string Measure, string Selection), string> _values = new();

    internal PublishedYear Published { get; private set; } = null!;

    internal string Folder => year.Datasets;

    public async ValueTask InitializeAsync()
    {
        Assert.Equal(MonthEndResult.Published, (await year.PublishedAsync()).Result);
        Published = new(Folder);
    }

    /// <summary>By the measure's twin; empty where it is blank.</summary>
    internal string Value(Measure measure, string selection) =>
        _values.GetOrAdd((measure.Id, selection), _ => Published.Value(new SqlTwin(Selection.Get(selection)).Of(measure)));

    public ValueTask DisposeAsync()
    {
        Published?.Dispose();
        return ValueTask.CompletedTask;
    }
}
