using Pipeline.Local;
using Pipeline.Local.Demo;

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
    public void A_folder_with_data_of_others_is_left_alone()
    {
        Directory.CreateDirectory(_folder);
        var data = Path.Combine(_folder, "pipeline.db");
        File.WriteAllText(data, "data");

        Assert.Throws<CommandException>(() => DemoFolder.Prepare(_folder));

        Assert.True(File.Exists(data));
    }

    [Fact]
    public void A_former_demo_is_made_anew()
    {
        DemoFolder.Prepare(_folder);
        File.WriteAllText(Path.Combine(_folder, "pipeline.db"), "former");

        DemoFolder.Prepare(_folder);

        Assert.Equal([DemoFolder.Marker], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_folder);

        DemoFolder.Prepare(_folder);

        Assert.True(File.Exists(Path.Combine(_folder, DemoFolder.Marker)));
    }
}
