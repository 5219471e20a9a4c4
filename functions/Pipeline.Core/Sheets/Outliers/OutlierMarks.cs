using Pipeline.Core.Sheets.Warnings;

namespace Pipeline.Core.Sheets.Outliers;

/// <summary>Numbers of a sheet that are unusual for its unit. A mark asks for a confirmation and never refuses: the unusual may be true.</summary>
public static class OutlierMarks
{
    public static IEnumerable<Warning> Of(FormDefinition form, IReadOnlyList<SheetRow> rows, WarningContext context) =>
        context.Profile is not { } profile ? []
        : from measure in Measures.OfForm(form.Code).Index()
          let value = measure.Item.Of(rows)
          where value is not null
          let values = profile.Before(context.Month, measure.Index, context.Pack.Outliers)
          let usual = Usual.Against(values, value.Value, context.Pack.Outliers)
          where usual is not null
          select Warning.Unusual(measure.Item.Code, measure.Item.Name, value.Value, usual.Value, values.Count, measure.Item.PlaceIn(rows));

    /// <summary>The codes of the marks of a sheet whose numbers are known, in the order of the measures: the same as of its rows.</summary>
    public static IEnumerable<string> Of(string form, IReadOnlyList<int?> numbers, Month month, UnitProfile profile, Reference.OutlierRules rules) =>
        from measure in Measures.OfForm(form).Index()
        where measure.Index < numbers.Count && numbers[measure.Index] is not null
        where Usual.Against(profile.Before(month, measure.Index, rules), numbers[measure.Index]!.Value, rules) is not null
        select measure.Item.Code;
}
