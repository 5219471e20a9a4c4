using Pipeline.Core;

namespace Pipeline.Storage.Clerks;

/// <summary>A code that a field can have. Its JSON is camelCase.</summary>
public sealed record ChoiceView(string Code, string Vi, string En, Bilingual? Group);
