namespace Pipeline.Core.Reference;

/// <summary>A vertical sector (ngành dọc) in which apprentices work.</summary>
public sealed record Sector(string Code, string Name, string NameEn, DateOnly ValidFrom, DateOnly? ValidTo) : IVersioned;
