using Pipeline.Core;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi;

/// <summary>An answer where all is well.</summary>
/// <param name="Type">What is written as JSON (<see cref="EdgeJson"/>); null where the body is no JSON of ours.</param>
internal sealed record GivenAnswer(int Status, Bilingual Words, Type? Type)
{
    /// <summary>Null where there is no body.</summary>
    public string? MediaType { get; init; } = MediaTypes.Json;

    /// <summary>It has the address that tells how it goes in <c>Location</c>.</summary>
    public bool HasLocation { get; init; }
}
