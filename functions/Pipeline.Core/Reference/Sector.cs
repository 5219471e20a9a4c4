namespace Pipeline.Core.Reference;

/// <summary>A vertical sector (ngành dọc) in which apprentices work, or a sector of the economy in which households run models.</summary>
public sealed record Sector(
    string Code, string Name, string NameEn, DateOnly ValidFrom, DateOnly? ValidTo, SectorKind Kind = SectorKind.Vertical) : IVersioned;
