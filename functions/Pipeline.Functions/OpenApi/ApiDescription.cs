using System.Text.Json.Nodes;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi;

/// <summary>All that documents tell of the API: what the code says of its addresses, and what is said of them by hand.</summary>
internal sealed record ApiDescription(IReadOnlyList<DescribedGroup> Groups, IReadOnlyDictionary<string, JsonObject> Schemas, AnswerSchemas Answers)
{
    /// <exception cref="InvalidOperationException">A function has no words, or words have no function.</exception>
    public static ApiDescription Of(IReadOnlyList<ApiEndpoint> endpoints, IReadOnlyList<OperationGroup> groups)
    {
        var byFunction = endpoints.ToDictionary(e => e.Function, StringComparer.Ordinal);
        Complete(byFunction, groups);
        var answers = new AnswerSchemas();
        foreach (var type in groups.SelectMany(g => g.Operations).SelectMany(o => o.Gives).Select(g => g.Type).Append(typeof(ProblemDocument)).OfType<Type>())
        {
            answers.Of(type);
        }

        var schemas = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (name, schema) in FormSchemas.All.Concat(ChangeSchemas.All).Concat(answers.Named))
        {
            schemas.Add(name, schema);
        }

        return new(
            [.. groups.Select(g => new DescribedGroup(g.Triggers.Name, g.Name, [.. g.Operations.Select(o => DescribedEndpoint.Of(byFunction[o.Function], o))]))],
            schemas, answers);
    }

    private static void Complete(Dictionary<string, ApiEndpoint> endpoints, IReadOnlyList<OperationGroup> groups)
    {
        var told = groups.SelectMany(g => g.Operations.Select(o => (g.Triggers, o.Function))).ToDictionary(o => o.Function, o => o.Triggers, StringComparer.Ordinal);
        var problems = endpoints.Values.Where(e => told.GetValueOrDefault(e.Function) != e.Triggers)
            .Select(e => $"{e.Function} has no Operation: add one to the group of {e.Triggers.Name} in OpenApi/Operations, and the group to OperationGroups.")
            .Concat(told.Keys.Where(f => !endpoints.ContainsKey(f)).Select(f => $"There is no function {f} any more: remove its Operation."));
        if (string.Join('\n', problems) is { Length: > 0 } text)
        {
            throw new InvalidOperationException(text);
        }
    }
}
