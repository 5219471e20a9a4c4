namespace Pipeline.Core.Indicators;

/// <summary>What a figure's numerator, denominator and missing part count, as noun phrases.</summary>
/// <param name="Id">Lower-case, as in the names of its columns: <c>m3_net</c>, <c>m5_good</c>.</param>
/// <param name="Part">Which part of the figure it is, where there are several: the captions say so, and are unique by it.</param>
public sealed record FigureText(string Id, Bilingual Numerator, Bilingual Denominator, Bilingual Missing, Bilingual? Part = null)
{
    /// <summary>What numerator and denominator are counted in; its <see cref="FigureDefinition"/> says it.</summary>
    public Bilingual Unit { get; init; }

    /// <summary>What the missing part is counted in, where it is not the figure's unit: sheets are missing, not what would stand in them.</summary>
    public Bilingual? MissingUnit { get; init; }
}
