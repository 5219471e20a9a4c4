using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>In whose partitions sheets can lie that speak for an organisation's units.</summary>
internal static class SpeakingPartitions
{
    /// <summary>
    /// The organisation first, then in order every other one that at some time owned a unit that it owns on the month's last day, or one
    /// that such a unit follows by then: mostly none.
    /// </summary>
    public static IReadOnlyList<string> Of(UnitDirectory directory, string organization, Month month)
    {
        var owners = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var level in Enum.GetValues<UnitLevel>())
        {
            foreach (var unit in directory.OwnedOn(organization, level, month.LastDay).Select(u => u.Code))
            {
                owners.UnionWith(directory.SuccessionOf(level).PredecessorsOf(unit, month.LastDay).Append(unit).SelectMany(u => directory.OwnersEver(level, u)));
            }
        }

        owners.Remove(organization);
        return [organization, .. owners];
    }
}
