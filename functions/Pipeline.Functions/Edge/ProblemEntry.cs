namespace Pipeline.Functions.Edge;

/// <summary>One problem of an answer.</summary>
/// <param name="Place">Where in the input; null if it is about the whole.</param>
public sealed record ProblemEntry(string Code, string? Place, string Vi, string En)
{
    /// <summary>Where in the file that the input was read from, as its program names it; null if it was no file.</summary>
    public string? Source { get; init; }
}
