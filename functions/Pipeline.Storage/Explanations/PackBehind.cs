using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Explanations;

/// <summary>The rule pack that a month was computed by, with the regulations it follows.</summary>
public sealed record PackBehind(string Code, Bilingual Name, IReadOnlyList<LegalBasis> LegalBasis);
