using Pipeline.Storage;

namespace Pipeline.Local.Demo;

/// <summary>The data folder of a demo: made anew at each run, and never at the cost of real data.</summary>
public static class DemoFolder
{
    /// <summary>The file that says that all in the folder was made up by a demo and may go.</summary>
    public const string Marker = "this-is-a-demo.txt";

    /// <summary>Empties a former demo's folder, or makes a new one.</summary>
    /// <exception cref="CommandException">The folder holds something that no demo made.</exception>
    /// <exception cref="DataFolderInUseException">A former demo still serves the folder.</exception>
    public static async Task PrepareAsync(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            if (!File.Exists(Path.Combine(folder, Marker)))
            {
                throw new CommandException(
                    $"The folder {folder} holds data that is not a demo's, so the demo leaves it alone. Choose an empty or new folder with --data.");
            }

            await using (OpenStores.Embedded(folder, TimeProvider.System))
            {
                // Opened only to be refused where another process has it.
            }

            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder, Marker),
            "Dữ liệu thử nghiệm, xóa lúc nào cũng được. / Made-up data of the demo, which may be deleted at any time.\n");
    }
}
