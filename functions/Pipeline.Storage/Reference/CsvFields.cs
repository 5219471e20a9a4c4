using System.Globalization;
using System.Text;
using CsvHelper;
using Pipeline.Core;

namespace Pipeline.Storage.Reference;

/// <summary>The fields of the row under the cursor, by column. What cannot be read is noted as a problem and the row is left out.</summary>
internal sealed class CsvFields(CsvReader reader, IReadOnlyDictionary<string, int> columns, string place, ICollection<Problem> problems)
{
    /// <summary>Whether every field asked for so far could be read.</summary>
    public bool Sound { get; private set; } = true;

    /// <summary>A text that must be there, in NFC.</summary>
    public string Text(string column)
    {
        var before = problems.Count;
        return OptionalText(column) ?? (problems.Count > before ? "" : Fail(Problem.ReferenceValueMissing(column), ""));
    }

    public string? OptionalText(string column)
    {
        var text = reader.GetString(columns[column]);
        return text.Length == 0 ? null
            : PlainText.IsLine(text) ? text.Normalize(NormalizationForm.FormC)
            : Fail(Problem.ReferenceTextHidden(column, text), (string?)null);
    }

    public DateOnly Date(string column)
    {
        var text = Text(column);
        return text.Length == 0 ? default : ToDate(column, text);
    }

    public DateOnly? OptionalDate(string column) => OptionalText(column) is { } text ? ToDate(column, text) : null;

    public Month Month(string column)
    {
        var text = Text(column);
        return text.Length == 0 ? default
            : Core.Month.TryParse(text, out var month) ? month
            : Fail(Problem.MonthInvalid(text), default(Month));
    }

    public TEnum Choice<TEnum>(string column)
        where TEnum : struct, Enum
    {
        var text = Text(column);
        return text.Length == 0 ? default
            : KebabCase.TryParse<TEnum>(text, out var value) ? value
            : Fail(Problem.ReferenceChoiceUnknown(column, text, KebabCase.All<TEnum>()), default(TEnum));
    }

    /// <summary><c>yes</c> or <c>no</c>: words that spreadsheets leave as they are in every language.</summary>
    public bool YesNo(string column) => Text(column) switch
    {
        "yes" => true,
        "no" or "" => false,
        var other => Fail(Problem.ReferenceChoiceUnknown(column, other, ["yes", "no"]), false),
    };

    /// <summary>Codes with blanks between them; empty is none.</summary>
    public IReadOnlyList<string> Codes(string column) =>
        OptionalText(column)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Months of the year, 1–12, with blanks between them; read in order, each once.</summary>
    public IReadOnlyList<int> MonthsOfYear(string column)
    {
        var months = new SortedSet<int>();
        foreach (var text in Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            months.Add(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
                ? month
                : Fail(Problem.ReferenceChoiceUnknown(column, text, [.. Enumerable.Range(1, 12).Select(Invariant.Text)]), 0));
        }

        return [.. months];
    }

    private DateOnly ToDate(string column, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Fail(Problem.ReferenceDateInvalid(column, text), default(DateOnly));

    private TValue Fail<TValue>(Problem problem, TValue value)
    {
        problems.Add(problem.At(place));
        Sound = false;
        return value;
    }
}
