namespace Pipeline.Core.Sheets.Prefill;

/// <summary>A code that a field of a sheet can have, as a person knows it.</summary>
/// <param name="Group">What the page lists it under; null where there is one group only.</param>
public sealed record CodeChoice(string Code, Bilingual Name, Bilingual? Group = null);
