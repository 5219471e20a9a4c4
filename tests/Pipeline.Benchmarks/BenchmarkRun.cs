using Pipeline.Benchmarks.Sizes;

namespace Pipeline.Benchmarks;

/// <summary>How the benchmarks are to run.</summary>
/// <param name="Quick">Once and small, to see that they run; the figures say little.</param>
/// <param name="Size">Of what is measured on a made-up deployment.</param>
/// <param name="Scratch">Folder for data; each benchmark removes what it put there.</param>
public sealed record BenchmarkRun(bool Quick, Size Size, string Scratch)
{
    /// <summary>A folder of its own, removed at the end.</summary>
    public ScratchFolder NewFolder() => new(Directory.CreateDirectory(Path.Combine(Scratch, Path.GetRandomFileName())));
}
