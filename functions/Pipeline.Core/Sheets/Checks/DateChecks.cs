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

    public static FieldDefinition Field(FormDefinition form, string field) => form.Fields[form.PositionOf(field)];
}
