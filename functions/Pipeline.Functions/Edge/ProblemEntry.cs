namespace Pipeline.Functions.Edge;

/// <summary>One problem of an answer.</summary>
/// <param name="Place">Where in the input; null if it is about the whole.</param>
public sealed record ProblemEntry(string Code, string? Place, string Vi, string En);
