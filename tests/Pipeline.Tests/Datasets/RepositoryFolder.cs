using System.Runtime.CompilerServices;

namespace Pipeline.Tests.Datasets;

internal static class RepositoryFolder
{
    /// <param name="here">The file that asks: the repository is the folder above it with the solution.</param>
    public static string Of(string path, [CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "Pipeline.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, path);
    }
}
