namespace Pipeline.Core.Reference;

public sealed record Commune(
    string Code, string Name, string NameEn, CommuneKind Kind, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors) : IUnit;
