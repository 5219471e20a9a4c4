using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.Sheets;

/// <summary>The sheets of an organisation's month that count: of each chain what is not withdrawn, with its content, what was confirmed of it and what the board said of it.</summary>
public sealed class FiledSheets(SheetStore sheets)
{
    /// <summary>By (form, unit).</summary>
    public Task<IReadOnlyList<FiledSheet>> OfMonthAsync(string organization, Month month, CancellationToken cancellation) =>
        OfMonthAsync(organization, month, receipts: null, cancellation);

    /// <summary>By (form, unit).</summary>
    /// <param name="receipts">
    /// Those of the revisions that count in a version of the month: what came after them in their chains is passed over, and a filing for
    /// restatement among them stands where it is let in. Null for the newest of each chain.
    /// </param>
    public async Task<IReadOnlyList<FiledSheet>> OfMonthAsync(
        string organization, Month month, IReadOnlyCollection<string>? receipts, CancellationToken cancellation)
    {
        var partition = await sheets.PartitionAsync(organization, month, cancellation);
        var named = receipts?.ToHashSet(StringComparer.Ordinal);
        var counting = new List<(RevisionHead First, RevisionHead Counting)>();
        foreach (var sheet in partition.Heads.GroupBy(h => (h.Form, h.Unit)))
        {
            var revisions = named is null ? [.. sheet.Where(h => !h.ForRestatement).OrderBy(h => h.Revision)] : UpToNamed(sheet, named);
            if (SheetChain.Counting(revisions) is { } newest)
            {
                counting.Add((SheetChain.First(revisions)!, newest));
            }
        }

        return [.. counting.Select(c => new FiledSheet(c.First, c.Counting, partition.Read(c.Counting).Sheet)
        {
            Confirmed = [.. partition.Confirmations[c.Counting.Id].Select(m => m.Code)],
            Reviews = [.. partition.Reviews[c.Counting.Id]],
        })];
    }

    /// <summary>The chain as it was when the named revision was its newest; empty if none is named.</summary>
    private static List<RevisionHead> UpToNamed(IEnumerable<RevisionHead> sheet, HashSet<string> named)
    {
        var revisions = sheet.Where(h => !h.ForRestatement || named.Contains(h.Receipt)).OrderBy(h => h.ForRestatement ? h.Base + 1 : h.Revision).ToList();
        return revisions[..(revisions.FindLastIndex(h => named.Contains(h.Receipt)) + 1)];
    }
}
