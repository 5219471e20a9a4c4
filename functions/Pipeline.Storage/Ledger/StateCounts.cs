using Pipeline.Core;
using Pipeline.Core.Obligations;

namespace Pipeline.Storage.Ledger;

/// <summary>How many rows are in each state; states with none are there with 0.</summary>
/// <param name="Sheets">By the state of a sheet, in the order in which a sheet goes through them.</param>
/// <param name="Activities">By the state of an activity.</param>
public sealed record StateCounts(IReadOnlyDictionary<string, int> Sheets, IReadOnlyDictionary<string, int> Activities)
{
    internal static StateCounts Of(IReadOnlyCollection<LedgerRow> rows) => new(
        Count(KebabCase.All<SheetState>(), rows.Where(r => r.IsSheet)), Count(KebabCase.All<ActivityState>(), rows.Where(r => !r.IsSheet)));

    private static Dictionary<string, int> Count(IEnumerable<string> states, IEnumerable<LedgerRow> rows)
    {
        var counts = states.ToDictionary(s => s, _ => 0, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            counts[row.View.State]++;
        }

        return counts;
    }
}
