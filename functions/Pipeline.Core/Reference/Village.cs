namespace Pipeline.Core.Reference;

/// <summary>A version of a village or residential group; a move to another commune is a new version.</summary>
public sealed record Village(
    string Code, string Name, VillageKind Kind, string Commune, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors) : IUnit;
