namespace Pipeline.Core.Reference;

public sealed record Holiday(DateOnly Date, Bilingual Name);
