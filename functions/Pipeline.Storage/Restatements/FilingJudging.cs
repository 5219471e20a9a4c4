using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Restatements;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Restatements;

/// <summary>Decides which filings of a restatement can be let in, as their sheets stand by now. What this restatement has let in before stays let in.</summary>
internal sealed class FilingJudging(SheetStore sheets)
{
    /// <param name="directory">Of the reference version that the month is pinned to: sheets of organisations it does not have are in no figure.</param>
    public async Task<IReadOnlyList<JudgedFiling>> JudgeAsync(Restatement restatement, UnitDirectory directory, CancellationToken cancellation)
    {
        var filings = new FilingsOfMonth(sheets, restatement.Month);
        var judged = new List<JudgedFiling>();
        foreach (var sheet in restatement.Sheets)
        {
            var filing = await filings.FindAsync(sheet.Organization, sheet.Receipt, cancellation);
            var chain = filing is null ? [] : await filings.ChainAsync(filing, cancellation);
            var problem = ProblemOf(filing, chain, sheet, restatement, directory);
            judged.Add(new(sheet, filing, [.. chain.Select(h => h.Receipt)], problem));
        }

        return judged;
    }

    private static Problem? ProblemOf(
        RevisionHead? filing, IReadOnlyList<RevisionHead> chain, RestatedSheet sheet, Restatement restatement, UnitDirectory directory) =>
        filing is null ? Problem.RestatementReceiptUnknown(sheet.Receipt)
        : !directory.Organization(sheet.Organization).Any() ? Problem.RestatementOrganizationUnknown(sheet.Receipt, sheet.Organization)
        : filing.ForRestatement ? LettingIn.Check(chain, filing)
        : filing.Restatement != restatement.Id ? Problem.RestatementCountsAlready(sheet.Receipt, filing.Restatement)
        : null;
}
