namespace Pipeline.Core.Reference;

/// <summary>A post of a village (its head, the secretary of its cell …) or of a commune.</summary>
/// <param name="Village">Null for posts of the commune.</param>
public sealed record Post(string Code, PostKind Kind, string Commune, string? Village, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
