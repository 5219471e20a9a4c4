namespace Pipeline.Core.Indicators;

/// <summary>What several figures count as missing: units whose sheet is not there.</summary>
internal static class MissingSheets
{
    public static Bilingual OfCells { get; } = new("Chi bộ chưa nộp biểu", "Cells whose sheet is missing");

    public static Bilingual OfCommunes { get; } = new("Xã chưa nộp biểu", "Communes whose sheet is missing");
}
