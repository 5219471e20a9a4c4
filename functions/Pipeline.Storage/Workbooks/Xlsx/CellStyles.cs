using Pipeline.Core.Sheets;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The workbook's styles: what is locked, what is typed into, what is wrong.</summary>
internal static class CellStyles
{
    private const uint DateFormat = 164;
    private const uint DecimalFormat = 165;
    private const uint TextFormat = 49;
    private const uint IntegerFormat = 1;

    private enum Fill : uint
    {
        None,
        Gray125,
        Caption,
        Input,
        Wrong,
    }

    private enum Font : uint
    {
        Plain,
        Title,
        Bold,
        English,
    }

    public static CellStyle Of(FieldDefinition? field) => field?.Type switch
    {
        FieldType.Date => CellStyle.Date,
        FieldType.Integer => CellStyle.Integer,
        FieldType.Decimal => CellStyle.Decimal,
        _ => CellStyle.Text,
    };

    public static CellStyle Wrong(CellStyle style) => style switch
    {
        CellStyle.Date => CellStyle.DateWrong,
        CellStyle.Integer => CellStyle.IntegerWrong,
        CellStyle.Decimal => CellStyle.DecimalWrong,
        CellStyle.Text => CellStyle.TextWrong,
        _ => CellStyle.LockedWrong,
    };

    public static S.Stylesheet Sheet() => new(
        new S.NumberingFormats(
            new S.NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" },
            new S.NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "0.##" }),
        new S.Fonts(FontOf(11), FontOf(14, bold: true), FontOf(11, bold: true), FontOf(9, italic: true, color: "FF5F5A52")),
        new S.Fills(
            Pattern(S.PatternValues.None), Pattern(S.PatternValues.Gray125), Solid("FFEFE6DA"), Solid("FFFDFBF4"), Solid("FFFFC7CE")),
        new S.Borders(new S.Border(new S.LeftBorder(), new S.RightBorder(), new S.TopBorder(), new S.BottomBorder(), new S.DiagonalBorder()), Thin()),
        new S.CellStyleFormats(new S.CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new S.CellFormats(Enum.GetValues<CellStyle>().Select(Format)),
        new S.CellStyles(new S.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static S.CellFormat Format(CellStyle style) => style switch
    {
        CellStyle.Title => Format(Font.Title, Fill.None, 0, isLocked: true),
        CellStyle.Caption or CellStyle.CaptionOfInput => Format(Font.Bold, Fill.Caption, 0, isLocked: true, wraps: true, isBordered: true),
        CellStyle.English => Format(Font.English, Fill.Caption, 0, isLocked: true, wraps: true, isBordered: true),
        CellStyle.Wrapped => Format(Font.Plain, Fill.None, 0, isLocked: true, wraps: true),
        CellStyle.Locked => Format(Font.Plain, Fill.None, 0, isLocked: true, isBordered: true),
        CellStyle.LockedWrong => Format(Font.Plain, Fill.Wrong, 0, isLocked: true, isBordered: true),
        CellStyle.Text => Format(Font.Plain, Fill.Input, TextFormat, isLocked: false, isBordered: true),
        CellStyle.Date => Format(Font.Plain, Fill.Input, DateFormat, isLocked: false, isBordered: true),
        CellStyle.Integer => Format(Font.Plain, Fill.Input, IntegerFormat, isLocked: false, isBordered: true),
        CellStyle.Decimal => Format(Font.Plain, Fill.Input, DecimalFormat, isLocked: false, isBordered: true),
        CellStyle.TextWrong => Format(Font.Plain, Fill.Wrong, TextFormat, isLocked: false, isBordered: true),
        CellStyle.DateWrong => Format(Font.Plain, Fill.Wrong, DateFormat, isLocked: false, isBordered: true),
        CellStyle.IntegerWrong => Format(Font.Plain, Fill.Wrong, IntegerFormat, isLocked: false, isBordered: true),
        CellStyle.DecimalWrong => Format(Font.Plain, Fill.Wrong, DecimalFormat, isLocked: false, isBordered: true),
        _ => Format(Font.Plain, Fill.None, 0, isLocked: true),
    };

    private static S.CellFormat Format(Font font, Fill fill, uint number, bool isLocked, bool wraps = false, bool isBordered = false) => new()
    {
        NumberFormatId = number,
        FontId = (uint)font,
        FillId = (uint)fill,
        BorderId = isBordered ? 1U : 0U,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        ApplyProtection = true,
        Alignment = new() { Vertical = S.VerticalAlignmentValues.Top, WrapText = wraps },
        Protection = new() { Locked = isLocked },
    };

    private static S.Font FontOf(double size, bool bold = false, bool italic = false, string color = "FF1F1B16")
    {
        var font = new S.Font();
        if (bold)
        {
            font.Append(new S.Bold());
        }

        if (italic)
        {
            font.Append(new S.Italic());
        }

        font.Append(new S.FontSize { Val = size }, new S.Color { Rgb = color }, new S.FontName { Val = "Calibri" }, new S.FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static S.Fill Pattern(S.PatternValues pattern) => new(new S.PatternFill { PatternType = pattern });

    private static S.Fill Solid(string color) => new(new S.PatternFill(
        new S.ForegroundColor { Rgb = color }, new S.BackgroundColor { Indexed = 64 })
    { PatternType = S.PatternValues.Solid });

    private static S.Border Thin()
    {
        static S.Color Line() => new() { Rgb = "FFCFC6B8" };
        return new(
            new S.LeftBorder(Line()) { Style = S.BorderStyleValues.Thin }, new S.RightBorder(Line()) { Style = S.BorderStyleValues.Thin },
            new S.TopBorder(Line()) { Style = S.BorderStyleValues.Thin }, new S.BottomBorder(Line()) { Style = S.BorderStyleValues.Thin }, new S.DiagonalBorder());
    }
}
