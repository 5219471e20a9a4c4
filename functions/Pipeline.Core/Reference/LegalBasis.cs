namespace Pipeline.Core.Reference;

public sealed record LegalBasis(string Citation, string Subject, Bilingual Governs);
