using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>Addresses under one heading.</summary>
/// <param name="Tag">A name for programs.</param>
internal sealed record DescribedGroup(string Tag, Bilingual Name, IReadOnlyList<DescribedEndpoint> Endpoints);
