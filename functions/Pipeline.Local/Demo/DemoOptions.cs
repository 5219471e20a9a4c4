using Pipeline.Functions.Settings;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo;

/// <summary>How the demo is run.</summary>
/// <param name="Folder">The data folder, made anew.</param>
/// <param name="Seeds">The folder of the reference data to import.</param>
/// <param name="Storage">Embedded, or the emulator; a demo never runs on Azure.</param>
/// <param name="Exit">End after the summary; otherwise the host goes on serving.</param>
/// <param name="Seed">Another seed makes up another year.</param>
public sealed record DemoOptions(string Folder, string Seeds, int Port, StorageKind Storage, bool Exit = false, ulong Seed = 2019)
{
    /// <summary>How much of the year is played.</summary>
    public YearPart Part { get; init; } = YearPart.Whole;
}
