namespace Pipeline.Core.Sheets.Rules;

/// <summary>Which rules of a form the rows of a sheet break. Rows that cannot be read whole are passed over.</summary>
public static class RowRuleChecking
{
    /// <param name="rows">As they came; null for a row that is not whole.</param>
    /// <returns>By row, and in it in the order of the rules.</returns>
    public static IEnumerable<Problem> Check(FormDefinition form, IReadOnlyList<RowRule> rules, IReadOnlyList<SheetRow?> rows, string unit)
    {
        var open = rules.Select(r => new OpenRule(form, r, unit)).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            List<string> told = [];
            foreach (var rule in open)
            {
                if (rule.Breach(i, rows[i]) is { } problem && !(rule.Rule.Unless is { } before && told.Contains(before)))
                {
                    told.Add(problem.Code);
                    yield return problem.At(rule.Rule.At is { } field ? Place.Of(i, field) : Place.OfRow(i));
                }
            }
        }
    }
}
