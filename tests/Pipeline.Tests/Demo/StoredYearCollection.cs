namespace Pipeline.Tests.Demo;

/// <summary>The year takes half a minute: it is taken in and published once for all tests that look at it.</summary>
[CollectionDefinition(nameof(StoredYearCollection))]
public sealed class StoredYearCollection : ICollectionFixture<StoredYear>;
