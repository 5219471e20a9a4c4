using System.Globalization;
using DocumentFormat.OpenXml;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Workbooks;
using static System.FormattableString;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>What a column's cells take, as Excel checks it while one types. The server's checks have the last word.</summary>
internal static class Validations
{
    /// <summary>The longest text that Excel takes in a message.</summary>
    private const int LongestMessage = 255;

    /// <param name="column">From 0.</param>
    /// <param name="range">The list to choose from; null: there is none, so any text is taken.</param>
    /// <param name="isClosed">Nothing beside the list is taken.</param>
    public static S.DataValidation List(int column, string? range, bool isClosed, Bilingual caption, string hint)
    {
        var validation = Told(column, caption, hint);
        if (range is not null)
        {
            validation.Type = S.DataValidationValues.List;
            validation.ShowErrorMessage = isClosed;
            validation.ErrorTitle = Title(caption);
            validation.Error = "Hãy chọn một giá trị trong danh sách.";
            validation.Formula1 = new(range);
        }

        return validation;
    }

    public static S.DataValidation Of(int column, FieldDefinition field, DayRange? days, string hint)
    {
        var validation = Told(column, field.Caption, hint);
        validation.ShowErrorMessage = true;
        validation.ErrorTitle = Title(field.Caption);
        validation.Error = hint;
        var (type, least, most) = field.Type switch
        {
            FieldType.Date => (S.DataValidationValues.Date, Day(days?.First ?? new DateOnly(1930, 1, 1)), Day(days?.Last ?? new DateOnly(2099, 12, 31))),
            FieldType.Integer => (S.DataValidationValues.Whole, Number(field.Minimum), Number(field.Maximum)),
            _ => (S.DataValidationValues.Decimal, Number(field.Minimum), Number(field.Maximum)),
        };
        validation.Type = type;
        validation.Operator = S.DataValidationOperatorValues.Between;
        validation.Formula1 = new(least);
        validation.Formula2 = new(most);
        return validation;
    }

    private static S.DataValidation Told(int column, Bilingual caption, string hint) => new()
    {
        AllowBlank = true,
        ShowInputMessage = true,
        PromptTitle = Title(caption),
        Prompt = hint.Length <= LongestMessage ? hint : hint[..LongestMessage],
        SequenceOfReferences = new ListValue<StringValue>(
            [Invariant($"{Cells.Reference(column, WorkbookLayout.FirstRow)}:{Cells.Reference(column, WorkbookLayout.LastRow)}")]),
    };

    /// <summary>At most 32 characters, by Excel's rule.</summary>
    private static string Title(Bilingual caption) => caption.Vi.Length <= 32 ? caption.Vi : caption.Vi[..32];

    private static string Day(DateOnly day) => Cells.NumberOf(day).ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal? number) => (number ?? 0).ToString(CultureInfo.InvariantCulture);
}
