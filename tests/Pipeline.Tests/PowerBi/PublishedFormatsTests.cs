using Pipeline.Local.PowerBi;

namespace Pipeline.Tests.PowerBi;

/// <summary>What Microsoft's own definitions say of the files: the schemas of the JSON, the grammar of M.</summary>
public sealed class PublishedFormatsTests
{
    [Fact]
    public async Task Every_JSON_file_is_valid_by_the_schema_that_it_names()
    {
        string[] schemas = Environment.GetEnvironmentVariable("PBI_SCHEMAS") is { Length: > 0 } folder ? [folder] : [];

        var (problems, files) = await NodePackages.RunAsync("schemas.cjs", [ProjectFolder.Path, .. schemas]);

        Assert.Empty(problems);
        Assert.Equal(ProjectFolder.Files.Count(f => !f.EndsWith(".tmdl", StringComparison.Ordinal) && !f.Contains("StaticResources", StringComparison.Ordinal)), files);
    }

    [Fact]
    public Task Every_M_expression_parses() => NodePackages.AssertParsesAsync([.. Queries.All.Select(q => (q.Name, q.Text))]);

    [Fact]
    public void A_source_of_data_is_named_once_in_a_step_of_its_own_by_the_parameter_alone()
    {
        var text = string.Join('\n', Queries.All.Select(q => q.Text));

        Assert.Equal(["Account = AzureStorage.Blobs(Address),"], Lines(text, "AzureStorage."));
        Assert.Equal(["Found = Folder.Files(Address),"], Lines(text, "Folder.Files"));
        Assert.Empty(Lines(text, "Web.Contents").Concat(Lines(text, "File.Contents")));
    }

    [Fact]
    public void The_project_opens_with_three_parameters()
    {
        var parameters = Queries.All.Where(q => q.Text.Contains("IsParameterQuery = true", StringComparison.Ordinal)).Select(q => q.Name);

        Assert.Equal(["Source", "Address", "Container"], parameters);
        Assert.Equal($"{PowerBiProject.Name}.pbip", Assert.Single(ProjectFolder.Files, f => f.EndsWith(".pbip", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Lines(string text, string with) =>
        text.Split('\n').Where(l => l.Contains(with, StringComparison.Ordinal)).Select(l => l.Trim());
}
