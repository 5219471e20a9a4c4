namespace Pipeline.Benchmarks;

/// <summary>What a benchmark needs is not there; the message says what, and where to get it.</summary>
public sealed class CannotMeasureException(string message) : Exception(message);
