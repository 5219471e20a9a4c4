using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>A date against the days a sheet takes and against today.</summary>
internal static class DateChecks
{
    public static IEnumerable<Problem> Outside(FormDefinition form, int row, string field, DateOnly? date, DateOnly first, DateOnly last)
    {
        if (date < first || date > last)
        {
            yield return Problem.DateOutsideMonth(Field(form, field), date.Value, first, last).At(Place.Of(row, field));
        }
    }

    public static IEnumerable<Problem> Future(FormDefinition form, int row, string field, DateOnly? date, DateOnly today)
    {
        if (date > today)
        {
            yield return Problem.DateInFuture(Field(form, field), date.Value, today).At(Place.Of(row, field));
        }
    }

    /// <summary>What began after the month is no part of its state.</summary>
    public static IEnumerable<Problem> AfterMonth(FormDefinition form, int row, string field, DateOnly? date, Month month)
    {
        if (date > month.LastDay)
        {
            yield return Problem.DateAfterMonth(Field(form, field), date.Value, month.LastDay).At(Place.Of(row, field));
        }
    }

    /// <summary>A day that may be the same as another one of its row, and not an earlier one.</summary>
    public static RowRule NotBefore(FormDefinition form, string field, string other) =>
        new(RowRuleKind.NotBefore, [field], field, v => Problem.DateBefore(Field(form, field), v(field), Field(form, other), v(other))) { Against = [other] };

    public static FieldDefinition Field(FormDefinition form, string field) => form.Fields[form.PositionOf(field)];
}
