using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

/// <summary>
/// A month's summaries, joined by unit: what was owed and what was received, whichever organisation's partition it lies in.
/// </summary>
public sealed class MonthJoin
{
    private readonly Dictionary<(string Form, string Unit), DateTimeOffset> _received = [];

    public MonthJoin(MonthInputs inputs)
    {
        Month = inputs.Version.Month;
        Directory = inputs.Directory;
        Pack = inputs.Directory.PackOn(Month.LastDay);
        Keys = new(inputs.Directory, inputs.Keys, Month.LastDay);
        Stamp = MonthStamp.Of(inputs.Version, Keys.RulePack(Pack));
        Deadlines = MonthDeadlines.Of(Month, Pack);
        Current = [.. inputs.Current.OrderBy(s => s.Organization, StringComparer.Ordinal)];
        Previous = [.. inputs.Previous.OrderBy(s => s.Organization, StringComparer.Ordinal)];
        foreach (var sheet in Current.SelectMany(s => s.Received))
        {
            _received.TryAdd((sheet.Form, sheet.Unit), sheet.FirstReceivedAt);
        }
    }

    public Month Month { get; }

    public UnitDirectory Directory { get; }

    /// <summary>The pack in force on the month's last day.</summary>
    public RulePack Pack { get; }

    public UnitKeys Keys { get; }

    public MonthStamp Stamp { get; }

    public MonthDeadlines Deadlines { get; }

    /// <summary>By organisation.</summary>
    public IReadOnlyList<OrganizationMonthSummary> Current { get; }

    /// <summary>Those of the month before, by organisation.</summary>
    public IReadOnlyList<OrganizationMonthSummary> Previous { get; }

    public bool IsFiled(string form, string unit) => _received.ContainsKey((form, unit));

    /// <summary>When the first revision not withdrawn was received; null if the sheet is missing.</summary>
    public DateTimeOffset? FirstReceivedAt(string form, string unit) => _received.TryGetValue((form, unit), out var at) ? at : null;

    /// <summary>What organisations owe by one form, by (organisation, unit).</summary>
    public IEnumerable<(string Organization, SheetObligation Sheet)> Owed(string form) =>
        from summary in Current
        from sheet in summary.Ledger.Sheets
        where sheet.Form == form
        select (summary.Organization, sheet);
}
