using System.Runtime.CompilerServices;

namespace Pipeline.Tests.Datasets;

internal static class RepositoryFolder
{
    public static string Of(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));
}
