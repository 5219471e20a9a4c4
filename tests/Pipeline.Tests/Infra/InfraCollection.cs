namespace Pipeline.Tests.Infra;

/// <summary>The compiler takes seconds a parameter file: it runs once for all tests that read what would be deployed.</summary>
[CollectionDefinition(nameof(InfraCollection))]
public sealed class InfraCollection : ICollectionFixture<Deployments>;
