using System.Text;
using Pipeline.Core;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Warnings;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Host;

/// <summary>The generated parts of docs/API.md, between markers. <c>UPDATE_DOCS=1</c> writes them anew; the CI never sets it.</summary>
public sealed class ApiDocTests
{
    private const string End = "<!-- end -->";

    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static string Path => RepositoryFolder.Of("docs/API.md");

    [Fact]
    public void The_fields_of_every_form_and_every_problem_are_documented_as_they_are()
    {
        var written = File.ReadAllText(Path).ReplaceLineEndings("\n");

        var text = Forms.All.Aggregate(written, (doc, form) => With(doc, $"<!-- form {form.Code} -->", FormDocs.Markdown(form)));
        text = With(text, "<!-- warnings -->", Warnings());
        text = With(text, "<!-- changes -->", ChangeDocs.Markdown());
        text = With(text, "<!-- problems -->", Problems());
        if (Update)
        {
            File.WriteAllText(Path, text);
        }

        Assert.Equal(text, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_route_is_documented()
    {
        var text = File.ReadAllText(Path);

        Assert.All(Local.Hosting.FunctionIndex.Of(typeof(Functions.SubmissionFunctions).Assembly).Http.Where(f => !f.Name.StartsWith("Web", StringComparison.Ordinal)), f =>
            Assert.All(f.Verbs, verb => Assert.Contains($"`{verb.ToUpperInvariant()} /{f.Route}", text, StringComparison.Ordinal)));
    }

    private static string With(string doc, string marker, string block)
    {
        var begin = doc.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(begin >= 0, $"docs/API.md has no {marker}.");
        var end = doc.IndexOf(End, begin, StringComparison.Ordinal);
        return $"{doc[..begin]}{marker}\n{block}{doc[end..]}";
    }

    private static string Problems()
    {
        var text = new StringBuilder("| Mã / Code | Status | Tiếng Việt (ví dụ) | English (example) |\n| --- | --- | --- | --- |\n");
        var problems = ProblemFactories.All.Select(ProblemFactories.Make).OrderBy(p => p.Status).ThenBy(p => p.Code, StringComparer.Ordinal);
        return problems.Aggregate(text, (table, p) => table.Append(Line(p))).ToString();
    }

    private static string Warnings() => WarningKinds.All.Aggregate(
        "| Mã / Code | Ý nghĩa | Meaning | Cần xác nhận / Asks for confirmation |\n| --- | --- | --- | --- |\n",
        (table, kind) => $"{table}| `{kind.Code}` | {kind.Name.Vi} | {kind.Name.En} | {(kind.AsksConfirmation ? "có / yes" : "")} |\n");

    private static string Line(Problem problem) =>
        FormattableString.Invariant($"| `{problem.Code}` | {problem.Status} | {problem.Vi} | {problem.En} |\n").Replace("X-1", "…", StringComparison.Ordinal);
}
