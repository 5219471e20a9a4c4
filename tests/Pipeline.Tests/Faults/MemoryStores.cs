using Pipeline.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>A deployment's stores in memory, to be copied as a whole and opened through weather.</summary>
internal sealed class MemoryStores
{
    private readonly MemoryRows _rows;
    private readonly MemoryFiles _received;
    private readonly MemoryFiles _datasets;
    private readonly MemoryFiles _work;

    public MemoryStores()
        : this(new(), new(), new(), new())
    {
    }

    private MemoryStores(MemoryRows rows, MemoryFiles received, MemoryFiles datasets, MemoryFiles work) =>
        (_rows, _received, _datasets, _work) = (rows, received, datasets, work);

    /// <summary>As they are, without any weather.</summary>
    public Stores Calm => new(_rows, _received, _datasets, _work);

    public MemoryStores Copy() => new(_rows.Copy(), _received.Copy(), _datasets.Copy(), _work.Copy());

    public Stores Through(Weather weather) =>
        new(new RowsInWeather(_rows, weather), new FilesInWeather(_received, weather), new FilesInWeather(_datasets, weather), new FilesInWeather(_work, weather));

    /// <summary>A minute passes, and whoever died holds nothing any more.</summary>
    public void EndLeases()
    {
        _received.EndLeases();
        _datasets.EndLeases();
        _work.EndLeases();
    }
}
