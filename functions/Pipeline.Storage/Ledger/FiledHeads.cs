using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>
/// Which sheets of an organisation's units are filed, from the heads alone. By the rule of the month end: where a sheet lies in two
/// partitions, that of the owner on the month's last day counts, else the one first filed last; and the first receipt of them all decides on
/// time or late.
/// </summary>
internal sealed class FiledHeads(SheetStore sheets)
{
    /// <summary>By (form, unit); the partitions may hold sheets of other organisations' units too.</summary>
    public async Task<IReadOnlyDictionary<(string Form, string Unit), FiledHead>> OfAsync(
        UnitDirectory directory, string organization, Month month, CancellationToken cancellation)
    {
        var filed = new Dictionary<(string Form, string Unit), FiledHead>();
        foreach (var partition in SpeakingPartitions.Of(directory, organization, month))
        {
            foreach (var head in Counting(await sheets.ChainsAsync(partition, month, cancellation)))
            {
                var sheet = (head.Counting.Form, head.Counting.Unit);
                filed[sheet] = filed.TryGetValue(sheet, out var other) ? Of(other, head, organization) : head;
            }
        }

        return filed;
    }

    private static IEnumerable<FiledHead> Counting(IReadOnlyList<RevisionHead> heads) =>
        from chain in heads.GroupBy(h => (h.Form, h.Unit))
        let revisions = chain.OrderBy(h => h.Revision).ToList()
        let counting = SheetChain.Counting(revisions)
        where counting is not null
        select new FiledHead(SheetChain.First(revisions)!, counting);

    private static FiledHead Of(FiledHead one, FiledHead other, string owner)
    {
        var counting = one.Counting.Organization == owner || (other.Counting.Organization != owner && one.First.ReceivedAt >= other.First.ReceivedAt) ? one : other;
        return counting with { First = one.First.ReceivedAt <= other.First.ReceivedAt ? one.First : other.First };
    }
}
