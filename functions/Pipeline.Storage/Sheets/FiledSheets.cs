using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Ledger;

namespace Pipeline.Storage.Sheets;

/// <summary>The sheets of an organisation's month that count: of each chain what is not withdrawn, with its content, what was confirmed of it and what the board said of it.</summary>
public sealed class FiledSheets(SheetStore sheets, ConfirmationStore confirmations, ReviewStore reviews)
{
    /// <summary>By (form, unit).</summary>
    public async Task<IReadOnlyList<FiledSheet>> OfMonthAsync(string organization, Month month, CancellationToken cancellation)
    {
        var heads = await sheets.HeadsAsync(organization, month, cancellation);
        var counting = new List<(RevisionHead First, RevisionHead Counting)>();
        foreach (var chain in heads.Where(h => !h.ForRestatement).GroupBy(h => (h.Form, h.Unit)))
        {
            var revisions = chain.OrderBy(h => h.Revision).ToList();
            if (SheetChain.Counting(revisions) is { } newest)
            {
                counting.Add((SheetChain.First(revisions)!, newest));
            }
        }

        var contents = await sheets.ReadManyAsync(organization, month, [.. counting.Select(c => c.Counting)], cancellation);
        var byId = contents.ToDictionary(c => c.Head.Id, StringComparer.Ordinal);
        var confirmed = await confirmations.OfMonthAsync(organization, month, cancellation);
        var reviewed = await reviews.OfMonthAsync(organization, month, cancellation);
        return [.. counting.Select(c => new FiledSheet(c.First, c.Counting, byId[c.Counting.Id].Sheet)
        {
            Confirmed = [.. confirmed[c.Counting.Id].Select(m => m.Code)],
            Reviews = [.. reviewed[c.Counting.Id]],
        })];
    }
}
