using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Regional;

/// <summary>Puts the parts of a month together again: rows by their key, what is handed on in the order of each section.</summary>
internal static class RegionJoin
{
    private static readonly StringComparer Ordinal = StringComparer.Ordinal;

    /// <param name="inputs">Of the whole month.</param>
    /// <param name="parts">One a region; no key of a row or of a history is in two.</param>
    public static AssembledMonth Of(MonthInputs inputs, IReadOnlyList<AssembledMonth> parts) => new(
        [.. parts[0].Tables.Select((_, i) => TableRows.Sorted(TableRows.Join([.. parts.Select(p => p.Tables[i])])))],
        HistoryOf(inputs, [.. parts.Select(p => p.History)]))
    {
        Ratings = RatingsOf([.. parts.Select(p => p.Ratings)]),
    };

    private static MonthHistory HistoryOf(MonthInputs inputs, IReadOnlyList<MonthHistory> parts) => new()
    {
        Gaps = [.. parts.SelectMany(p => p.Gaps).OrderBy(g => g.Cell, Ordinal)],
        Hostings = [.. parts.SelectMany(p => p.Hostings).OrderBy(h => h.Cluster, Ordinal).ThenBy(h => h.Cell, Ordinal)],
        Visits = [.. parts.SelectMany(p => p.Visits).OrderBy(v => v.Host, Ordinal).ThenBy(v => v.Guest, Ordinal)],
        Silences = [.. parts.SelectMany(p => p.Silences).OrderBy(s => s.Cell, Ordinal)],
        Rotation = [.. parts.SelectMany(p => p.Rotation).OrderBy(p => p.Village, Ordinal).ThenBy(p => p.Sector, Ordinal).ThenBy(p => p.Commune, Ordinal)],
        Terms = [.. parts.SelectMany(p => p.Terms).OrderBy(t => t.Person, Ordinal).ThenBy(t => t.Start)],
        ModelOwners = [.. parts.SelectMany(p => p.ModelOwners).OrderBy(o => o.Owner, Ordinal)],
        Profiles = [.. parts.SelectMany(p => p.Profiles).OrderBy(p => p.Form, Ordinal).ThenBy(p => p.Unit, Ordinal)],
        InCharge = YearInCharge.Before(inputs.Version.Month, inputs.History).With(
            parts.SelectMany(p => p.InCharge!.Members), parts.SelectMany(p => p.InCharge!.Households)),
    };

    private static PublishedRatings RatingsOf(IReadOnlyList<PublishedRatings> parts) => new(
        [.. parts.SelectMany(p => p.Suppressed).Order(Ordinal)],
        [.. parts.SelectMany(p => p.Open).Order(Ordinal)],
        [.. parts.SelectMany(p => p.Sums).OrderBy(s => s.Organization, Ordinal).ThenBy(s => s.Cells[0], Ordinal)]);
}
