using Pipeline.Core;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Functions.MonthEnds;

/// <summary>Where a month stands, as <c>GET months</c> tells it.</summary>
/// <param name="State"><c>open</c>, <c>preliminary</c>, <c>final</c> or <c>restated</c>.</param>
/// <param name="Version">0 while open or preliminary, 1 final, 2 … restated.</param>
/// <param name="Received">Sheets accepted of those expected.</param>
public sealed record MonthView(
    Month Month, string State, int Version, DateTimeOffset? CutAt, string RulePack, int ReferenceVersion, int Received, int Expected)
{
    public static MonthView Of(MonthRecord record) => new(
        record.Month, KebabCase.Of(record.Version.State), record.Version.Version, record.Version.CutAt, record.Version.RulePack,
        record.ReferenceVersion, record.Received, record.Expected);
}
