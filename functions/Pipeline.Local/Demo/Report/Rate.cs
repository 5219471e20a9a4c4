using System.Globalization;

namespace Pipeline.Local.Demo.Report;

/// <summary>A figure as the datasets have it, and as a person reads it.</summary>
public readonly record struct Rate(decimal Numerator, decimal Denominator)
{
    /// <summary>A percentage with one decimal; a dash where nothing was due.</summary>
    public override string ToString() =>
        Denominator == 0 ? "–" : (Numerator / Denominator * 100).ToString("0.0", CultureInfo.GetCultureInfo("vi-VN")) + " %";
}
