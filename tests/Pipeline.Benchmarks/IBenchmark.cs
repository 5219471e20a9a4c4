namespace Pipeline.Benchmarks;

/// <summary>Measures one thing that was promised.</summary>
public interface IBenchmark
{
    /// <summary>By which <c>--only</c> chooses it.</summary>
    string Name { get; }

    /// <param name="quick">Once and small, to see that it runs; its figures say little.</param>
    /// <exception cref="CannotMeasureException">Something is missing on this machine.</exception>
    Task<IReadOnlyList<Measured>> RunAsync(bool quick, CancellationToken cancellation);
}
