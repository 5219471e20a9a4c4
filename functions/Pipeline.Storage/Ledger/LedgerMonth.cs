using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Ledger;

/// <summary>What the ledger of a month follows from, for all organisations alike.</summary>
/// <param name="Record">Of the month end; null if the month was never computed.</param>
/// <param name="Version">Of a final month the reference version that it is pinned to, else the one in force.</param>
/// <param name="Today">The units by the version in force, which say who may see what.</param>
/// <param name="Extensions">Those that hold, by organisation.</param>
internal sealed record LedgerMonth(
    Month Month, MonthRecord? Record, ReferenceVersion Version, UnitDirectory Today, IReadOnlyDictionary<string, Extension> Extensions, DateTimeOffset Now)
{
    /// <summary>The pack in force on the month's last day.</summary>
    public RulePack Pack { get; } = Version.Directory.PackOn(Month.LastDay);

    public UnitDirectory Directory => Version.Directory;

    /// <summary>Those of the pack.</summary>
    public MonthDeadlines Deadlines { get; } = MonthDeadlines.Of(Month, Version.Directory.PackOn(Month.LastDay));

    public MonthState State => Record is { IsFinal: true } final ? final.Version.State : Deadlines.StateAt(Now);

    public MonthDeadlines DeadlinesOf(string organization) => Deadlines.ExtendedTo(Extensions.GetValueOrDefault(organization)?.Until);
}
