namespace Pipeline.Core.Indicators;

/// <summary>What a figure's numerator, denominator and missing part count, as noun phrases.</summary>
/// <param name="Id">Lower-case, as in the names of its columns.</param>
public sealed record FigureText(string Id, Bilingual Numerator, Bilingual Denominator, Bilingual Missing);
