namespace Pipeline.Tests;

/// <summary>Folders that are gone with the tests: in memory where the machine has such a place, so that a thousand small writes wait for no disk.</summary>
internal static class Folders
{
    private const string InMemory = "/dev/shm";

    public static string New(string name) =>
        Path.Combine(Directory.Exists(InMemory) ? InMemory : Path.GetTempPath(), $"pipeline-{name}-{Guid.NewGuid():N}");

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
