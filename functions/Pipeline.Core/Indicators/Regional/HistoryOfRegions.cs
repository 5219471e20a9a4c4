using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Regional;

/// <summary>What a month handed on, by the region that it is about. Each section is looked through once, not once a region.</summary>
internal sealed class HistoryOfRegions(MonthHistory history, Regions regions)
{
    private readonly ILookup<string, MeetingCompliance.CellGap> _gaps = By(history.Gaps, g => regions.OfUnit(UnitLevel.Cell, g.Cell));
    private readonly ILookup<string, ClusterRotation.LastHosting> _hostings = By(history.Hostings, h => regions.OfCluster(h.Cluster));
    private readonly ILookup<string, ClusterRotation.CellVisits> _visits = By(history.Visits, v => regions.OfUnit(UnitLevel.Cell, v.Host));
    private readonly ILookup<string, ClusterRotation.SilentMonths> _silences = By(history.Silences, s => regions.OfUnit(UnitLevel.Cell, s.Cell));
    private readonly ILookup<string, ApprenticeshipRotation.RotationPair> _rotation = By(history.Rotation, p => regions.OfUnit(UnitLevel.Commune, p.Commune));
    private readonly ILookup<string, ApprenticeshipTerms.KnownTerm> _terms = By(history.Terms, t => regions.OfUnit(UnitLevel.Commune, t.Commune));
    private readonly ILookup<string, EconomicModels.ModelOwner> _owners = By(history.ModelOwners, o => regions.OfUnit(UnitLevel.Commune, o.Commune));
    private readonly ILookup<string, Sheets.Outliers.UnitProfile> _profiles =
        By(history.Profiles, p => regions.OfUnit(Forms.Find(p.Form)?.UnitLevel ?? UnitLevel.Commune, p.Unit));

    private readonly HashSet<string> _members = Set(history.InCharge?.Members);
    private readonly HashSet<string> _households = Set(history.InCharge?.Households);

    /// <param name="summaries">The region's, of the month: of the people and households of the year only those that they name are asked for.</param>
    public MonthHistory Of(string region, IReadOnlyList<OrganizationMonthSummary> summaries) => new()
    {
        Gaps = [.. _gaps[region]],
        Hostings = [.. _hostings[region]],
        Visits = [.. _visits[region]],
        Silences = [.. _silences[region]],
        Rotation = [.. _rotation[region]],
        Terms = [.. _terms[region]],
        ModelOwners = [.. _owners[region]],
        Profiles = [.. _profiles[region]],
        InCharge = history.InCharge is { } known
            ? new(
                known.Year,
                Known(_members, summaries.SelectMany(s => s.Charges).SelectMany(v => v.Members).Select(m => m.Member)),
                Known(_households, summaries.SelectMany(s => s.Charges).SelectMany(v => v.Households)))
            : null,
    };

    private static List<string> Known(HashSet<string> known, IEnumerable<string> named) =>
        [.. named.Where(known.Contains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static HashSet<string> Set(IReadOnlyList<string>? codes) => new(codes ?? [], StringComparer.Ordinal);

    private static ILookup<string, T> By<T>(IReadOnlyList<T> section, Func<T, string> region) => section.ToLookup(region, StringComparer.Ordinal);
}
