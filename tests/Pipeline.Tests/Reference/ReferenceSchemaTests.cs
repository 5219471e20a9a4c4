using System.Text.Json;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Reference;

public sealed class ReferenceSchemaTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Files and columns are what an import asks for, so one more is a change that those who prepare them have to hear of.</summary>
    [Fact]
    public void The_files_and_columns_of_an_import_are_those_of_the_version()
    {
        var path = RepositoryFolder.Of($"docs/schema/reference-v{ReferenceSchema.Version.Split('.')[0]}.json");
        var columns = ReferenceWriter.Write(A.Country().Data)
            .Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal))
            .OrderBy(f => f.Key, StringComparer.Ordinal)
            .ToDictionary(f => f.Key, f => f.Value.TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r').Split(','), StringComparer.Ordinal);
        var now = JsonSerializer.Serialize(new { version = ReferenceSchema.Version, files = columns }, Indented) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, now);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with UPDATE_DOCS=1.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), now);
    }
}
