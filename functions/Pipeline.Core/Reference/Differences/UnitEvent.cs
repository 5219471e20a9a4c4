namespace Pipeline.Core.Reference.Differences;

/// <summary>Something that happens to units on a day, as people speak of it.</summary>
/// <param name="Codes">The units that it happens to, in ordinal order with blanks between them.</param>
/// <param name="From">The owner or name it had, of a move or a new name; otherwise null.</param>
/// <param name="To">The owner or name it has from then on; the units that follow, the principal one first; null where it only begins or ends.</param>
public sealed record UnitEvent(DateOnly Date, UnitTable Unit, UnitEventKind Kind, string Codes, string? From, string? To);
