using Pipeline.Core;
using Pipeline.Core.Restatements;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Restatements;

/// <summary>Whether each receipt of a request is of a sheet that was filed for restatement of the month and is not let in yet.</summary>
internal sealed class ReceiptChecking(FilingsOfMonth filings, ReferenceVersion version, Restatement request)
{
    /// <returns>The filings, in the order of the receipts that are right.</returns>
    public async Task<IReadOnlyList<RestatedSheet>> CheckAsync(
        IReadOnlyList<NamedReceipt> receipts, ProblemList problems, CancellationToken cancellation)
    {
        var sheets = new List<RestatedSheet>();
        foreach (var receipt in receipts)
        {
            var (sheet, problem) = await OneAsync(receipt.Code, cancellation);
            if (sheet is not null && sheets.Find(s => (s.Form, s.Unit) == (sheet.Form, sheet.Unit)) is { } other)
            {
                problem = Problem.RestatementSheetTwice(receipt.Code, other.Receipt);
            }

            if (problem is not null)
            {
                problems.Add(problem.At(receipt.Place));
            }
            else
            {
                sheets.Add(sheet!);
            }
        }

        return sheets;
    }

    private async Task<(RestatedSheet? Sheet, Problem? Problem)> OneAsync(string receipt, CancellationToken cancellation)
    {
        if (ReceiptCode.TryParse(receipt, out var code) && code.Month != request.Month)
        {
            return (null, Problem.RestatementOtherMonth(receipt, code.Month));
        }

        if (FilingsOfMonth.OrganizationOf(receipt, version) is not { } organization
            || await filings.FindAsync(organization, receipt, cancellation) is not { } head)
        {
            return (null, Problem.RestatementReceiptUnknown(receipt));
        }

        return head.ForRestatement || head.Restatement == request.Id
            ? (new(receipt, organization, head.Form, head.Unit), null)
            : (null, Problem.RestatementCountsAlready(receipt, head.Restatement));
    }
}
