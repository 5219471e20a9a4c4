using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Local.PowerBi;

namespace Pipeline.Tests.PowerBi;

/// <summary>
/// The files of <c>infra/powerbi</c>: they are those that the generator writes.
/// UTF-8 without a mark, LF; TMDL is indented by one tab a level, as Power BI Desktop writes it, JSON by two blanks.
/// </summary>
public sealed partial class ProjectFilesTests
{
    [Fact]
    public void The_project_has_the_files_that_the_generator_writes_and_no_others() =>
        Assert.Equal(PowerBiProject.Files.Keys.Order(StringComparer.Ordinal), ProjectFolder.Files);

    [Fact]
    public void Every_file_says_what_the_generator_writes_of_the_contract_and_the_measures() =>
        Assert.All(PowerBiProject.Files, f => Assert.Equal(f.Value, ProjectFolder.Read(f.Key)));

    [Fact]
    public void No_file_begins_with_a_byte_order_mark()
    {
        foreach (var file in ProjectFolder.Files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(ProjectFolder.Path, file)).AsSpan();
            Assert.False(bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]), file);
        }
    }

    [Fact]
    public void Tmdl_is_indented_by_tabs_and_json_by_two_blanks()
    {
        foreach (var file in ProjectFolder.Files.Where(f => f.EndsWith(".tmdl", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch(TmdlWithBlanks(), ProjectFolder.Read(file));
        }

        foreach (var file in ProjectFolder.Files.Where(f => !f.EndsWith(".tmdl", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(ProjectFolder.Read(file));
            Assert.DoesNotContain('\t', ProjectFolder.Read(file));
            Assert.Matches("^{\n  \"", ProjectFolder.Read(file).ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void No_identifier_stands_for_two_things()
    {
        var identifiers = ProjectFolder.Files
            .SelectMany(f => Identifier().Matches(ProjectFolder.Read(f)).Select(m => m.Value))
            .ToList();

        Assert.True(identifiers.Count > 500);
        Assert.Empty(identifiers.GroupBy(g => g, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(identifiers, g => Assert.True(Guid.TryParseExact(g, "D", out _)));
    }

    [Fact]
    public void Paths_are_short_enough_for_Windows() =>
        Assert.All(ProjectFolder.Files, f => Assert.True(f.Length <= 140, f));

    /// <summary>A line whose indentation holds a blank; those of expressions have two tabs at least before theirs.</summary>
    [GeneratedRegex(@"^\t? +\S", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex TmdlWithBlanks();

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", RegexOptions.NonBacktracking)]
    private static partial Regex Identifier();
}
