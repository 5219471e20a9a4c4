using System.Text.RegularExpressions;

namespace Pipeline.Tests.Datasets;

/// <summary>What the dictionary says is written once: who needs the words takes them from there.</summary>
public sealed partial class WordsOnceTests
{
    /// <summary>Where the words of tables, columns, figures and measures are written, and where they are shown.</summary>
    private static readonly string[] Folders =
    [
        "functions/Pipeline.Core/Datasets", "functions/Pipeline.Core/Restatements", "functions/Pipeline.Core/Jobs", "functions/Pipeline.Core/Indicators",
        "functions/Pipeline.Local/PowerBi", "functions/web/src/board/figures",
    ];

    [Fact]
    public void No_sentence_of_the_dictionary_stands_twice_in_the_code()
    {
        var twice = Folders
            .SelectMany(f => Directory.EnumerateFiles(RepositoryFolder.Of(f), "*.*", SearchOption.AllDirectories))
            .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) && IsOfTheDictionary(f)) || f.EndsWith("catalogue.ts", StringComparison.Ordinal))
            .SelectMany(f => Literal().Matches(File.ReadAllText(f)).Select(m => (Text: m.Groups["text"].Value, File: Path.GetFileName(f))))
            .Where(l => l.Text.Length >= 40 && l.Text.Any(c => c > '\u007f'))
            .GroupBy(l => l.Text, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => $"«{g.Key}»: {string.Join(", ", g.Select(l => l.File))}")
            .ToList();

        Assert.True(twice.Count == 0, string.Join('\n', twice));
    }

    [Fact]
    public void The_dashboard_has_its_names_and_units_from_the_dictionary()
    {
        var path = RepositoryFolder.Of("functions/web/src/board/figures/words.ts");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, DashboardWords.Module());
        }

        Assert.Equal(DashboardWords.Module(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_dashboard_writes_no_name_of_a_figure_itself() => Assert.DoesNotMatch(
        @"[ạ-ỹ]", string.Join('\n', File.ReadLines(RepositoryFolder.Of("functions/web/src/board/figures/catalogue.ts")).Where(l => !l.Contains("own(", StringComparison.Ordinal))));

    /// <summary>The sentences of evidence are about rows, not about figures.</summary>
    private static bool IsOfTheDictionary(string file) =>
        !file.EndsWith("Evidence.cs", StringComparison.Ordinal) && !file.EndsWith("Wording.cs", StringComparison.Ordinal) && !file.EndsWith("Behind.cs", StringComparison.Ordinal);

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();
}
