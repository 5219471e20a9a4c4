using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Warnings;

namespace Pipeline.Core.Sheets.Outliers;

/// <summary>Numbers of a sheet that are unusual for its unit. A mark asks for a confirmation and never refuses: the unusual may be true.</summary>
public static class OutlierMarks
{
    public static IEnumerable<Warning> Of(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context) =>
        context.Profile is not { } profile ? []
        : Of(form.Code, Measures.Of(form.Code, rows), context.Month, profile, context.Pack.Outliers)
            .Select(u => Warning.Unusual(u.Measure.Code, u.Measure.Name, u.Value, u.Usual, u.Months, u.Measure.PlaceIn(rows)));

    /// <summary>The marks of a sheet whose numbers are known, in the order of the measures: the same as of its rows.</summary>
    public static IEnumerable<UnusualNumber> Of(string form, IReadOnlyList<int?> numbers, Month month, UnitProfile profile, OutlierRules rules) =>
        from measure in Measures.OfForm(form).Index()
        where measure.Index < numbers.Count
        let value = numbers[measure.Index]
        where value is not null
        let values = profile.Before(month, measure.Index, rules)
        let usual = Usual.Against(values, value.Value, rules)
        where usual is not null
        select new UnusualNumber(measure.Item, value.Value, usual.Value, values.Count);
}
