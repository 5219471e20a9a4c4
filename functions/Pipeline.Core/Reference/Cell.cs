namespace Pipeline.Core.Reference;

/// <summary>A version of a cell; a move to another organisation is a new version.</summary>
/// <param name="Village">The village it stands in; null for cells of agencies, schools and stations.</param>
public sealed record Cell(
    string Code, string Name, string Organization, Bloc Bloc, string? Village, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors) : IUnit;
