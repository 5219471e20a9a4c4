namespace Pipeline.Storage.Clerks;

/// <summary>A unit as a page names it.</summary>
public sealed record UnitName(string Code, string Vi, string En);
