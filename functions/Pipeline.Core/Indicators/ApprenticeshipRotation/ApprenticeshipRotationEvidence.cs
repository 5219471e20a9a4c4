using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>What stands behind each row of <c>fact_apprenticeship_rotation</c>: the days for A1, a day of each pair for A1v.</summary>
internal static class ApprenticeshipRotationEvidence
{
    public static TableExplanation Explanation { get; } = new(
        ApprenticeshipRotationTable.Table.Definition, ApprenticeshipRotationRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var (join, days, pairs) = (month.Join, new DayEvidence(month), new PairEvidence(month));
        var counted = WeeklyDays.Each(join, month.Parts.Days).ToLookup(d => ApprenticeshipRotationFacts.KeyOf(join, d.Place));
        var planned = month.Parts.SectorPairs.Where(p => p.IsPlanned).ToLookup(p => ApprenticeshipRotationFacts.KeyOf(join, PlaceOf(p)));
        return counted.Select(d => d.Key).Union(planned.Select(p => p.Key)).Select(key =>
        {
            var organizations = counted[key].Select(d => d.Place).Concat(planned[key].Select(PlaceOf)).Distinct()
                .Select(p => ApprenticeshipRotationFacts.CommitteeOf(join, p)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            return new ExplainedRow(
                ExplainedRow.KeyOf(("organization_key", key.Organization), ("village_key", key.Village), ("sector_key", key.Sector)),
                organizations,
                () => [.. counted[key].SelectMany(days.Of), .. planned[key].SelectMany(pairs.Of)])
            {
                Sources = [.. organizations.Union(counted[key].Select(d => d.Dropped?.Organization).OfType<string>(), StringComparer.Ordinal)],
            };
        });
    }

    private static Place PlaceOf(RotationPair pair) => new(pair.Commune, pair.Village, pair.Sector);
}
