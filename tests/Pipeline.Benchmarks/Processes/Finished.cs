namespace Pipeline.Benchmarks.Processes;

/// <summary>A process that has ended well.</summary>
/// <param name="Peak">The most memory that it ever held, in bytes.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Finished(TimeSpan Took, long Peak, string Output)
{
    /// <summary>What follows a word at the start of a line.</summary>
    /// <exception cref="CannotMeasureException">It did not say.</exception>
    public double Told(string word) => Output.Split('\n').LastOrDefault(l => l.StartsWith(word + " ", StringComparison.Ordinal)) is { } line
        ? double.Parse(line.AsSpan()[(word.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture)
        : throw new CannotMeasureException($"A process did not tell its {word}: {Output}");
}
