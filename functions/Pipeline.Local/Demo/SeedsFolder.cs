namespace Pipeline.Local.Demo;

/// <summary>The repository's reference data, wherever in it the demo is run.</summary>
public static class SeedsFolder
{
    private const string Name = "seeds";

    /// <summary>In the current folder or the nearest above it; else above the program, which is built inside the repository.</summary>
    /// <exception cref="CommandException">It is in none of them.</exception>
    public static string Find() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? throw new CommandException(
        "There is no folder seeds with the reference data here, nor in a folder above. Run the demo inside the repository, or name the folder with --seeds.");

    /// <returns>Null if neither the folder nor one above it has the reference data.</returns>
    public static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var seeds = Path.Combine(at.FullName, Name);
            if (File.Exists(Path.Combine(seeds, "deployment.json")))
            {
                return seeds;
            }
        }

        return null;
    }
}
