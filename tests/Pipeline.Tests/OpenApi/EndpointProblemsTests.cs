using System.Text.Json;
using Pipeline.Functions.Edge;
using Pipeline.Functions.OpenApi;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.OpenApi;

/// <summary>What addresses can answer is found in the compiled code. <c>UPDATE_DOCS=1</c> writes the file anew; the CI never sets it.</summary>
public sealed class EndpointProblemsTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string Path => RepositoryFolder.Of("functions/Pipeline.Functions/OpenApi/Problems.json");

    [Fact]
    public void The_problems_that_documents_tell_of_an_address_are_those_that_its_code_can_make()
    {
        var ofTheEdge = ReachableProblems.From(typeof(EndpointPipeline).GetMethod(nameof(EndpointPipeline.AnswerAsync))!);
        // The forms hand out the wordings of their rules, and break none.
        var made = ApiEndpoint.All.Where(e => e.Function != "Forms").ToDictionary(e => e.Function, e => ReachableProblems.From(e.Method).Except(ofTheEdge, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal)
            .Where(e => e.Value.Length > 0).OrderBy(e => e.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

        var text = JsonSerializer.Serialize(made, Indented).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Path, text);
        }

        Assert.Equal(File.ReadAllText(Path).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void The_problems_of_the_edge_are_told_by_the_rules_of_an_address()
    {
        var ofTheEdge = ReachableProblems.From(typeof(EndpointPipeline).GetMethod(nameof(EndpointPipeline.AnswerAsync))!).Select(f => ProblemCatalog.ByFactory[f].Code);
        var told = ApiEndpoint.All.SelectMany(e => EndpointProblems.Of(e)).Select(p => p.Code);

        Assert.Subset(told.ToHashSet(StringComparer.Ordinal), ofTheEdge.ToHashSet(StringComparer.Ordinal));
    }
}
