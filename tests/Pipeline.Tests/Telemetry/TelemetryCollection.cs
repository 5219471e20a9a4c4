namespace Pipeline.Tests.Telemetry;

/// <summary>The product measures itself in one place a process, so what listens there runs while no other test does.</summary>
[CollectionDefinition(nameof(TelemetryCollection), DisableParallelization = true)]
public sealed class TelemetryCollection : ICollectionFixture<TelemetryStory>;
