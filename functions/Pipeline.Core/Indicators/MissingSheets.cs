namespace Pipeline.Core.Indicators;

/// <summary>What several figures count as missing, or leave out: units whose sheet is not there, or not owed.</summary>
internal static class MissingSheets
{
    public static Bilingual OfCells { get; } = new("Chi bộ chưa nộp biểu", "Cells whose sheet is missing");

    public static Bilingual OfCommunes { get; } = new("Xã chưa nộp biểu", "Communes whose sheet is missing");

    public static Bilingual OfUnitsNotExpected { get; } = new("Đơn vị chưa phải nộp biểu trong tháng (chưa hoạt động đủ ngày, hoặc biểu không phải nộp)", "Units not expected to file in the month (active too few days, or the form is not due)");
}
