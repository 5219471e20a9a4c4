namespace Pipeline.Benchmarks.Goals;

/// <summary>How filing went.</summary>
/// <param name="Processor">Of this process, all threads.</param>
/// <param name="Half">Milliseconds within which half were answered.</param>
/// <param name="Most">Milliseconds within which 99 % were.</param>
/// <param name="Bytes">Of a body, on average.</param>
internal sealed record TimedSheets(int Sheets, TimeSpan Took, TimeSpan Processor, double Half, double Most, double Bytes)
{
    public double PerSecond => Sheets / Took.TotalSeconds;

    public double ProcessorMicroseconds => Processor.TotalMicroseconds / Sheets;
}
