using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Queries;

namespace Pipeline.Tests.Datasets.Contract;

/// <summary>The contract of the datasets, docs/schema/v1.json. <c>UPDATE_DOCS=1</c> writes it anew, unless that would break a promise; the CI never sets it.</summary>
public sealed class SchemaContractTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static string Path => RepositoryFolder.Of(FormattableString.Invariant($"docs/schema/v{DatasetSchema.Major}.json"));

    private static string Changelog => File.ReadAllText(RepositoryFolder.Of("CHANGELOG.md"));

    [Fact]
    public void Within_a_major_version_tables_columns_and_measures_are_only_added_and_each_addition_raises_the_minor()
    {
        var promised = Update && !File.Exists(Path) ? SchemaContract.Now() : SchemaContract.Read(File.ReadAllText(Path)); // A new major version begins without promises.
        var breaches = ContractComparison.Breaches(promised, SchemaContract.Now(), Changelog);
        Assert.True(breaches.Count == 0, string.Join('\n', breaches));
        if (Update)
        {
            File.WriteAllText(Path, SchemaContract.Now().Write());
        }

        Assert.True(SchemaContract.Now().Write() == File.ReadAllText(Path).ReplaceLineEndings("\n"), "docs/schema/v1.json is not up to date: run the tests with UPDATE_DOCS=1.");
    }

    [Fact]
    public void What_is_written_is_what_is_read() => Assert.Equal(SchemaContract.Now().Write(), SchemaContract.Read(SchemaContract.Now().Write()).Write());

    [Fact]
    public void The_history_goes_up_by_one_and_ends_at_the_version_of_the_schema()
    {
        Assert.Equal(
            SchemaHistory.Releases.Select((_, i) => FormattableString.Invariant($"{DatasetSchema.Major}.{i}")), SchemaHistory.Releases.Select(r => r.Version));
        Assert.Equal(DatasetSchema.Version, SchemaHistory.Releases[^1].Version);
    }

    [Fact]
    public void Every_line_of_the_history_names_something_that_is_there_and_the_changelog_names_every_release()
    {
        var columns = DatasetSchema.Promised.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}")).ToList();

        Assert.All(SchemaHistory.Releases.SelectMany(r => r.Tables), t => Assert.Contains(t, DatasetSchema.Promised.Select(p => p.Name)));
        Assert.All(SchemaHistory.Releases.SelectMany(r => r.Columns), line => Assert.Contains(columns, c => SchemaRelease.Matches(line, c)));
        Assert.All(SchemaHistory.Releases.SelectMany(r => r.Measures), id => Assert.Contains(MeasureCatalogue.All, m => m.Id == id));
        Assert.All(SchemaHistory.Releases, r => Assert.Contains($"\n- Dataset schema {r.Version}:", Changelog, StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_of_the_history_is_up_to_date()
    {
        var path = RepositoryFolder.Of("docs/schema/HISTORY.md");
        if (Update)
        {
            File.WriteAllText(path, SchemaDocs.History());
        }

        Assert.Equal(SchemaDocs.History(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_report_asks_for_the_major_version_and_never_for_the_minor()
    {
        var pointer = SharedQueries.All.Single(q => q.Name == SharedQueries.Snapshot).Expression;

        Assert.Contains("Major = Text.BeforeDelimiter(Pointer[schemaVersion], \".\")", pointer, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"if Major = \"{DatasetSchema.Major}\" then"), pointer, StringComparison.Ordinal);
        Assert.DoesNotContain(DatasetSchema.Version, pointer, StringComparison.Ordinal);
    }
}
