namespace Pipeline.Core.Indicators.NewRural;

/// <summary>One row for each commune that is active on the month's last day.</summary>
public static class NewRuralFacts
{
    /// <summary>By organisation key.</summary>
    public static IReadOnlyList<NewRuralRow> Of(MonthJoin join) =>
        [.. CommuneMonths.Of(join).Select(c => Row(join, c)).OrderBy(r => r.OrganizationKey)];

    private static NewRuralRow Row(MonthJoin join, CommuneMonth commune) => new(
        join.Stamp,
        join.Keys.Organization(commune.Organization),
        commune.IsFiled,
        Recognition.Of(commune, join.Month.LastDay),
        commune.IsExpected ? 0 : 1,
        commune.Standing?.CriteriaMet,
        join.Pack.NewRural.Criteria,
        commune.Standing?.RecognisedOn);
}
