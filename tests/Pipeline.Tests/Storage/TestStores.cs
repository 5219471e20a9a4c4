using Pipeline.Storage;

namespace Pipeline.Tests.Storage;

/// <summary>Embedded stores in a folder of their own, removed afterwards: <c>await using var test = new TestStores();</c></summary>
public sealed class TestStores : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pipeline-");
    private readonly TimeProvider _clock;

    public TestStores(TimeProvider? clock = null)
    {
        _clock = clock ?? TimeProvider.System;
        Stores = OpenStores.Embedded(Folder, _clock);
    }

    public string Folder => _folder.FullName;

    public Stores Stores { get; private set; }

    /// <summary>Closes the stores and opens them again on the same folder, as a restart does.</summary>
    public async Task ReopenAsync()
    {
        await Stores.DisposeAsync();
        Stores = OpenStores.Embedded(Folder, _clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Stores.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
