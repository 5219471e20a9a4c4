using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Tests.Builders;

/// <summary>A made-up country: its reference data and what was filed in it.</summary>
internal sealed record Country
{
    private IReadOnlyList<object> Things { get; init; } = [];

    public Month FirstMonth { get; init; } = A.Month("2010-01");

    public ReferenceUnits Units => new(
        new("Thử", "Test"), FirstMonth, All<SupervisingLevel>(), All<Organization>(), All<Commune>(), All<Village>(), All<Cell>(), All<Cluster>(),
        All<ClusterCell>(), All<Sector>(), All<CalendarMeeting>(), All<RulePack>())
    {
        Offices = All<Office>(),
    };

    public ReferenceData Data => new(
        Units, All<Member>(), All<Household>(), All<HouseholdAssignment>(), All<Post>(), All<PostHolder>(), All<ApprenticeshipPlan>())
    {
        VillageMeetingPlans = All<VillageMeetingPlan>(),
        TermPlans = All<TermPlan>(),
    };

    /// <summary>What was filed, in the order in which it was put in.</summary>
    public IReadOnlyList<Filing> Filings => All<Filing>();

    /// <summary>The country with more in it, or with a unit's version in place of the one of the same code and start.</summary>
    public Country With(params IEnumerable<object> more)
    {
        var added = more.ToList();
        var replaced = added.OfType<IVersioned>().Select(v => (v.GetType(), v.Code, v.ValidFrom)).ToHashSet();
        return this with
        {
            Things = [.. Things.Where(t => t is not IVersioned v || !replaced.Contains((v.GetType(), v.Code, v.ValidFrom))), .. added],
        };
    }

    public Country Without<T>(Predicate<T> unwanted) => this with { Things = [.. Things.Where(t => t is not T item || !unwanted(item))] };

    public Country Shuffled(Func<IReadOnlyList<object>, IReadOnlyList<object>> shuffle) => this with { Things = shuffle(Things) };

    /// <summary>The fact tables of a month, both steps of the month end taken for it and for the month before.</summary>
    /// <remarks>Every figure of it is explained, and the weights are summed: whatever a test is about, it holds of all.</remarks>
    public MonthFacts In(string month, MonthState state = MonthState.Final)
    {
        var facts = new MonthFacts(this, Inputs(A.Month(month), state));
        Assert.Empty(ExplanationSweep.Check(facts.Tables, Explained(facts.Inputs)));
        return facts;
    }

    /// <summary>What the figures of a month are explained from.</summary>
    /// <param name="sources">The organisations whose registers, and the sheets in whose partitions, are there; null for all.</param>
    public ExplainedMonth Explained(MonthInputs inputs, IReadOnlyCollection<string>? sources = null)
    {
        var join = new MonthJoin(inputs);
        var slices = new RegisterSlices(Data);
        var sheets = All<Filing>()
            .Where(f => f.Sheet.Month == join.Month && f.ToFiledSheet() is not null)
            .Where(f => join.Sheets.PartitionOf(f.Sheet.Form.Code, f.Sheet.Unit) == f.PartitionIn(join.Directory))
            .Where(f => sources is null || sources.Contains(f.PartitionIn(join.Directory)))
            .GroupBy(f => (f.Sheet.Form.Code, f.Sheet.Unit))
            .ToDictionary(f => f.Key, f => f.Last().Sheet);
        var organizations = inputs.Current.Select(s => s.Organization).Where(o => sources is null || sources.Contains(o));
        return new ExplainedMonth(inputs).With(sheets, organizations.ToDictionary(o => o, o => slices.Of(o)));
    }

    public MonthInputs Inputs(Month month, MonthState state = MonthState.Final)
    {
        var data = Data;
        var directory = new UnitDirectory(data.Units);
        var version = new MonthVersion(month, state == MonthState.Final ? 1 : 0, state, directory.PackOn(month.LastDay).Code, null);
        var keys = SurrogateKeys.None.WithVersions(
            Keyed(KeyedTable.Organization, data.Units.Organizations).Concat(Keyed(KeyedTable.Village, data.Units.Villages))
                .Concat(Keyed(KeyedTable.Cell, data.Units.Cells)).Concat(Keyed(KeyedTable.Cluster, data.Units.Clusters))
                .Concat(Keyed(KeyedTable.Sector, data.Units.Sectors)).Concat(Keyed(KeyedTable.RulePack, data.Units.RulePacks)));
        var before = Summaries(month.Previous, data, directory);
        return new(version, directory, keys, Summaries(month, data, directory), before, HistoryBefore(month, data, directory, keys));
    }

    /// <summary>The months are assembled one after the other, from the first in which something was filed.</summary>
    private MonthHistory HistoryBefore(Month month, ReferenceData data, UnitDirectory directory, SurrogateKeys keys)
    {
        var history = MonthHistory.None;
        var previous = new List<OrganizationMonthSummary>();
        var first = All<Filing>().Select(f => f.Sheet.Month).Append(month).Min();
        foreach (var earlier in first.Through(month.Previous))
        {
            var version = new MonthVersion(earlier, 1, MonthState.Final, directory.PackOn(earlier.LastDay).Code, null);
            var current = Summaries(earlier, data, directory);
            history = MonthTables.Assemble(new(version, directory, keys, current, previous, history)).History;
            previous = current;
        }

        return history;
    }

    private List<OrganizationMonthSummary> Summaries(Month month, ReferenceData data, UnitDirectory directory)
    {
        var filings = All<Filing>().Where(f => f.Sheet.Month == month)
            .ToLookup(f => f.PartitionIn(directory), f => f.ToFiledSheet(), StringComparer.Ordinal);
        var slices = new RegisterSlices(data);
        return [.. data.Units.Organizations.Select(o => o.Code).Distinct().Select(o => Summarise.Month(
            new(o, month, directory, slices.Of(o), [.. filings[o].OfType<FiledSheet>()])
            {
                ExtendedUntil = All<Extension>().LastOrDefault(e => e.Organization == o && e.Month == month)?.Until,
            }))];
    }

    private IReadOnlyList<T> All<T>() => [.. Things.OfType<T>()];

    private static IEnumerable<(KeyedTable, IVersioned)> Keyed(KeyedTable table, IEnumerable<IVersioned> versions) =>
        versions.Select(v => (table, v));
}
