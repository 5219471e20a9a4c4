namespace Pipeline.Benchmarks;

/// <summary>Measures one thing that was promised.</summary>
public interface IBenchmark
{
    /// <summary>By which <c>--only</c> chooses it.</summary>
    string Name { get; }

    /// <exception cref="CannotMeasureException">Something is missing on this machine.</exception>
    Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation);
}
