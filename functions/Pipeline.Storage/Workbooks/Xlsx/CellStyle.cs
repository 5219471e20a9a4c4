namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>How a cell looks and whether it can be typed into; the value is the style's number in the workbook.</summary>
internal enum CellStyle : uint
{
    /// <summary>Locked, as all cells are that have no other style.</summary>
    Plain,
    Title,
    Caption,
    CaptionOfInput,
    English,
    Wrapped,
    Locked,
    Text,
    Date,
    Integer,
    Decimal,
    LockedWrong,
    TextWrong,
    DateWrong,
    IntegerWrong,
    DecimalWrong,
}
