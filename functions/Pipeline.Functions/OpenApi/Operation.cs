using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>
/// What is said of a function in words, and what its attributes and rules cannot say. Its address, verb, roles, media types, limits and
/// problems come from the code.
/// </summary>
/// <param name="Function">The name in its <c>[Function]</c>.</param>
/// <param name="Summary">In one line, without a full stop.</param>
internal sealed record Operation(string Function, Bilingual Summary, Bilingual Description)
{
    /// <summary>Parameters behind the question mark, but for flags: those stand in the rules.</summary>
    public IReadOnlyList<Parameter> Query { get; init; } = [];

    /// <summary>A body for each media type of the rules; none where the function looks at no body.</summary>
    public IReadOnlyList<TakenBody> Takes { get; init; } = [];

    /// <summary>Problems that are answered here with another status than their own, by the name of their factory.</summary>
    public IReadOnlyDictionary<string, int> AnsweredWith { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What it answers where all is well.</summary>
    public required IReadOnlyList<GivenAnswer> Gives { get; init; }
}
