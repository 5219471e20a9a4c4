using Pipeline.Local;
using Pipeline.Local.Demo;
using Pipeline.Storage;

namespace Pipeline.Tests.Demo;

public sealed class DemoFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "demo-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_folder_with_data_of_others_is_left_alone()
    {
        Directory.CreateDirectory(_folder);
        var data = Path.Combine(_folder, "pipeline.db");
        await File.WriteAllTextAsync(data, "data", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<CommandException>(() => DemoFolder.PrepareAsync(_folder));

        Assert.True(File.Exists(data));
    }

    [Fact]
    public async Task A_former_demo_is_made_anew()
    {
        await DemoFolder.PrepareAsync(_folder);
        await using (OpenStores.Embedded(_folder, TimeProvider.System))
        {
        }

        await DemoFolder.PrepareAsync(_folder);

        Assert.Equal([DemoFolder.Marker], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_former_demo_that_is_still_served_is_left_alone()
    {
        await DemoFolder.PrepareAsync(_folder);
        await using var served = OpenStores.Embedded(_folder, TimeProvider.System);

        await Assert.ThrowsAsync<DataFolderInUseException>(() => DemoFolder.PrepareAsync(_folder));

        Assert.True(File.Exists(Path.Combine(_folder, "pipeline.db")));
    }

    [Fact]
    public async Task An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_folder);

        await DemoFolder.PrepareAsync(_folder);

        Assert.True(File.Exists(Path.Combine(_folder, DemoFolder.Marker)));
    }
}
