using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Intake;

/// <summary>
/// The rules that need no reference data, which the web app checks by too. What the server says of many rows stands in a file that the web app's
/// own tests read: both must say the same. <c>UPDATE_DOCS=1</c> writes it anew; the CI never sets it.
/// </summary>
public sealed class RowRuleTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void What_the_web_app_is_held_to_is_what_the_server_serves_and_says()
    {
        var path = RepositoryFolder.Of("functions/web/tests/rules.cases.json");
        var forms = JsonSerializer.SerializeToNode(FormView.All, EdgeJson.Readable.IReadOnlyListFormView);
        var lines = RowRuleCases.Json.Select(c => c!.ToJsonString(Plain));
        var text = $"{{\"forms\":{forms!.ToJsonString(Plain)},\n\"cases\":[\n{string.Join(",\n", lines)}\n]}}\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == text, $"{path} is not what the server says today.");
    }

    [Fact]
    public void Every_rule_is_broken_by_some_rows_and_kept_by_others()
    {
        foreach (var form in Forms.All)
        {
            var cases = RowRuleCases.All.Where(c => c.Form == form).ToList();
            Assert.Contains(cases, c => c.Problems.Select(p => Place.RowOf(p.Place!)).Distinct().Count() < c.Rows.Count);
            foreach (var rule in FormChecks.Rules(form))
            {
                Assert.Contains(cases, c => c.Problems.Any(p => p.Code == rule.Template.Code && p.Place!.EndsWith(rule.At ?? "", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void A_rule_names_fields_of_its_form_and_its_problem_is_told_without_gaps()
    {
        foreach (var (form, rule) in Forms.All.SelectMany(f => FormChecks.Rules(f).Select(r => (f, r))))
        {
            Assert.All([.. rule.Fields, .. rule.Against, .. rule.Less, .. rule.At is { } at ? new[] { at } : []], name => Assert.True(form.PositionOf(name) >= 0, $"{form.Code} has no {name}."));
        }

        Assert.All(RowRuleCases.All.SelectMany(c => c.Problems), p => Assert.DoesNotMatch(@"[{}\0]|\(\)", p.Vi + p.En));
    }
}
