using Pipeline.Core;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Ledger;

/// <summary>Where one month stands. Its JSON is camelCase.</summary>
/// <param name="State"><c>open</c>, <c>preliminary</c>, <c>final</c> or <c>restated</c>.</param>
/// <param name="Version">0 while open or preliminary, 1 final, 2 … restated.</param>
/// <param name="OnTimeBefore">Received before this instant is on time, but for organisations with an extension.</param>
/// <param name="CutAt">The cut that made it final; null before.</param>
/// <param name="ReferenceVersion">Of a final month the one that it is pinned to, else the one in force.</param>
/// <param name="Obligations">Sheets by their state, as the last run of the month end has them; null before the first.</param>
public sealed record MonthStanding(
    Month Month, string State, int Version, DateTimeOffset OpensAt, DateTimeOffset OnTimeBefore, DateTimeOffset LockedFrom, DateTimeOffset? CutAt,
    string RulePack, int ReferenceVersion, ObligationCounts? Obligations)
{
    internal static MonthStanding Of(LedgerMonth ledger) => new(
        ledger.Month, KebabCase.Of(ledger.State), ledger.Record?.Version.Version ?? 0, ledger.Deadlines.OpensAt, ledger.Deadlines.OnTimeBefore,
        ledger.Deadlines.LockedFrom, ledger.Record?.Version.CutAt, ledger.Pack.Code, ledger.Version.Number, ledger.Record?.Obligations);
}
