using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

/// <summary>
/// A month's summaries, joined by unit: what was owed and what was received, whichever organisation's partition it lies in.
/// </summary>
public sealed class MonthJoin
{
    private readonly Dictionary<string, DateTimeOffset?> _extended;
    private readonly Lazy<ClusterMembers> _clusters;

    public MonthJoin(MonthInputs inputs)
    {
        Month = inputs.Version.Month;
        Directory = inputs.Directory;
        Pack = inputs.Directory.PackOn(Month.LastDay);
        Keys = new(inputs.Directory, inputs.Keys, Month.LastDay);
        Stamp = MonthStamp.Of(inputs.Version, Keys.RulePack(Pack));
        Deadlines = MonthDeadlines.Of(Month, Pack);
        _extended = inputs.Current.Where(s => s.ExtendedUntil is not null).ToDictionary(s => s.Organization, s => s.ExtendedUntil, StringComparer.Ordinal);
        Current = [.. inputs.Current.OrderBy(s => s.Organization, StringComparer.Ordinal)];
        Sheets = new(Current, Directory, Month.LastDay);
        History = inputs.History;
        _clusters = new(() => inputs.Clusters ?? new ClusterMembers(inputs.Directory, inputs.Version.Month.LastDay));
        SheetsBefore = new([.. inputs.Previous.OrderBy(s => s.Organization, StringComparer.Ordinal)], Directory, Month.Previous.LastDay);
    }

    public Month Month { get; }

    public UnitDirectory Directory { get; }

    /// <summary>The pack in force on the month's last day.</summary>
    public RulePack Pack { get; }

    public UnitKeys Keys { get; }

    public MonthStamp Stamp { get; }

    /// <summary>Those of the pack.</summary>
    public MonthDeadlines Deadlines { get; }

    /// <summary>By organisation.</summary>
    public IReadOnlyList<OrganizationMonthSummary> Current { get; }

    /// <summary>By organisation.</summary>
    public CountingSheets Sheets { get; }

    /// <summary>Those of the month before, to look back at.</summary>
    public CountingSheets SheetsBefore { get; }

    /// <summary>What the month before hands on, to look back further.</summary>
    public MonthHistory History { get; }

    /// <summary>Those that have rows.</summary>
    public ClusterMembers Clusters => _clusters.Value;

    /// <summary>The deadlines of an organisation, with the extension that the board gave it.</summary>
    public MonthDeadlines DeadlinesOf(string organization) => Deadlines.ExtendedTo(_extended.GetValueOrDefault(organization));

    public bool IsFiled(string form, string unit) => Sheets.First(form, unit) is not null;

    /// <summary>What organisations owe by one form, by (organisation, unit).</summary>
    public IEnumerable<(string Organization, SheetObligation Sheet)> Owed(string form) =>
        from summary in Current
        from sheet in summary.Ledger.Sheets
        where sheet.Form == form
        select (summary.Organization, sheet);
}
