using Pipeline.Local.PowerBi;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.PowerBi;

/// <summary>The Power BI project as it is checked in. <c>UPDATE_DOCS=1</c> writes it anew; the CI never sets it.</summary>
internal static class ProjectFolder
{
    static ProjectFolder()
    {
        Path = RepositoryFolder.Of("infra/powerbi");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            PowerBiProject.WriteTo(Path);
        }

        Files = Found();
        Tables = [.. Files.Where(f => f.Contains("/definition/tables/", StringComparison.Ordinal)).Select(f => TmdlReader.Read(Read(f)).Children.Single())];
    }

    public static string Path { get; }

    /// <summary>Paths with slashes, below the project's folder; what Power BI Desktop keeps for itself is not part of it.</summary>
    public static IReadOnlyList<string> Files { get; }

    /// <summary>The tables' nodes, by their files.</summary>
    public static IReadOnlyList<TmdlNode> Tables { get; }

    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public static TmdlNode Tmdl(string file) => TmdlReader.Read(Read($"{PowerBiProject.Name}.SemanticModel/definition/{file}"));

    private static string[] Found() =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'))
            .Where(f => !f.Contains(".pbi/", StringComparison.Ordinal) && f != ".gitignore")
            .Order(StringComparer.Ordinal),
    ];
}
