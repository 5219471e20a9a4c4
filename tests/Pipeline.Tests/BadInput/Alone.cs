namespace Pipeline.Tests.BadInput;

/// <summary>Tests that measure what the whole process takes: nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
