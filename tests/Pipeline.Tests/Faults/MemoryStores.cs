using Pipeline.Storage;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>A deployment's stores in memory, to be copied as a whole and opened through weather.</summary>
internal sealed class MemoryStores
{
    private readonly MemoryRows _rows;
    private readonly MemoryFiles _received;
    private readonly MemoryFiles _datasets;
    private readonly MemoryFiles _work;
    private readonly MemoryFiles _archive;

    public MemoryStores()
        : this(new(), new(), new(), new(), new())
    {
    }

    private MemoryStores(MemoryRows rows, MemoryFiles received, MemoryFiles datasets, MemoryFiles work, MemoryFiles archive) =>
        (_rows, _received, _datasets, _work, _archive) = (rows, received, datasets, work, archive);

    /// <summary>As they are, without any weather.</summary>
    public Stores Calm => new(_rows, _received, _datasets, _work, _archive);

    public MemoryStores Copy() => new(_rows.Copy(), _received.Copy(), _datasets.Copy(), _work.Copy(), _archive.Copy());

    /// <summary>As one process has them.</summary>
    public Stores Through(Weather weather)
    {
        return new(new RowsInWeather(_rows, weather), Files(_received), Files(_datasets), Files(_work), Files(_archive));

        FilesInWeather Files(MemoryFiles files) => new(files, weather);
    }

    /// <summary>A minute passes, and whoever died holds nothing any more.</summary>
    public void EndLeases()
    {
        _received.EndLeases();
        _datasets.EndLeases();
        _work.EndLeases();
        _archive.EndLeases();
    }
}
