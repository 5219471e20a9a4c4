using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>The operations of one trigger class, under a heading.</summary>
internal sealed record OperationGroup(Type Triggers, Bilingual Name, IReadOnlyList<Operation> Operations);
