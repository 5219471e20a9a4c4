using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

/// <summary>A copy of <c>infra</c> to work in: the compiler writes beside what it reads.</summary>
internal sealed class InfraFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("pipeline-infra-").FullName;

    public InfraFolder()
    {
        foreach (var file in Files)
        {
            var copy = Of(file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(RepositoryFolder.Of($"infra/{file}"), copy);
        }
    }

    /// <summary>Every file of <c>infra</c>, as a path below it with slashes, sorted.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Of("infra"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryFolder.Of("infra"), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder that holds the copy, as the repository holds the original.</summary>
    public string Repository => _root;

    public string Of(string path) => Path.Combine(_root, "infra", path);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
