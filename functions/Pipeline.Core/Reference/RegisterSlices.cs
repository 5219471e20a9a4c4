namespace Pipeline.Core.Reference;

/// <summary>Cuts the reference data into organisations' registers, each row looked at once and not once an organisation.</summary>
/// <remarks>
/// A row belongs to every organisation that owned its cell or village at some time, so that a successor has what its predecessors had.
/// A village brings along the members of those who owned it before: they may be in charge of its households until the hand-over.
/// An assignment goes with its household's village; a holder and a plan with their post, a commune's post with every commune that follows it. Rows are in the order of their keys,
/// whatever the order of the input, so that equal registers are equal bytes.
/// </remarks>
public sealed class RegisterSlices
{
    private readonly OwnedUnits _owned;
    private readonly ILookup<string, Member> _members;
    private readonly ILookup<string, Household> _households;
    private readonly ILookup<string, HouseholdAssignment> _assignments;
    private readonly ILookup<string, Post> _communePosts;
    private readonly ILookup<string, Post> _villagePosts;
    private readonly ILookup<string, PostHolder> _holders;
    private readonly ILookup<string, ApprenticeshipPlan> _plans;
    private readonly ILookup<string, VillageMeetingPlan> _villageMeetingPlans;
    private readonly ILookup<string, TermPlan> _termPlans;
    private readonly Succession _communes;

    public RegisterSlices(ReferenceData data)
    {
        _owned = new OwnedUnits(data.Units);
        _members = data.Members.ToLookup(m => m.Cell, StringComparer.Ordinal);
        _households = data.Households.ToLookup(h => h.Village, StringComparer.Ordinal);
        _assignments = data.Assignments.ToLookup(a => a.Household, StringComparer.Ordinal);
        _communePosts = data.Posts.Where(p => p.Village is null).ToLookup(p => p.Commune, StringComparer.Ordinal);
        _villagePosts = data.Posts.Where(p => p.Village is not null).ToLookup(p => p.Village!, StringComparer.Ordinal);
        _holders = data.Holders.ToLookup(h => h.Post, StringComparer.Ordinal);
        _plans = data.Plans.ToLookup(p => p.Post, StringComparer.Ordinal);
        _villageMeetingPlans = data.VillageMeetingPlans.ToLookup(p => p.Village, StringComparer.Ordinal);
        _termPlans = data.TermPlans.ToLookup(p => p.Post, StringComparer.Ordinal);
        _communes = new Succession(data.Units.Communes);
    }

    /// <summary>The register of an organisation; empty if it owns nothing or does not exist.</summary>
    public OrganizationRegister Of(string organization)
    {
        var cells = _owned.FormerOwners(organization).Prepend(organization).SelectMany(_owned.Cells).Distinct(StringComparer.Ordinal);
        var households = From(_owned.Villages(organization), _households);
        var posts = From(_owned.Villages(organization), _villagePosts).Concat(From(Communes(organization), _communePosts)).ToList();
        var postCodes = posts.Select(p => p.Code).Distinct(StringComparer.Ordinal).ToList();
        return new OrganizationRegister(
            organization,
            Sorted(From(cells, _members), m => m.Code, m => m.Cell),
            Sorted(households, h => h.Code, h => h.Village),
            Sorted(From(households.Select(h => h.Code).Distinct(StringComparer.Ordinal), _assignments), a => a.Household, a => a.Member),
            Sorted(posts, p => p.Code, p => p.Commune),
            Sorted(From(postCodes, _holders), h => h.Post, h => h.Member),
            Sorted(From(postCodes, _plans), p => p.Post, p => p.Sector))
        {
            VillageMeetingPlans = Sorted(From(_owned.Villages(organization), _villageMeetingPlans), p => p.Village, _ => ""),
            TermPlans = Sorted(From(postCodes, _termPlans), p => p.Post, p => p.Sector),
        };
    }

    /// <summary>Its communes and those that they follow: a term begun at the one may end at the other.</summary>
    private IEnumerable<string> Communes(string organization) => _owned.Communes(organization)
        .SelectMany(c => _communes.PredecessorsOf(c, DateOnly.MaxValue).Prepend(c))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static List<T> From<T>(IEnumerable<string> keys, ILookup<string, T> rows) => [.. keys.SelectMany(k => rows[k])];

    private static List<T> Sorted<T>(IEnumerable<T> rows, Func<T, string> key, Func<T, string> then)
        where T : IDated =>
        [.. rows.OrderBy(key, StringComparer.Ordinal).ThenBy(r => r.ValidFrom).ThenBy(then, StringComparer.Ordinal)];
}
