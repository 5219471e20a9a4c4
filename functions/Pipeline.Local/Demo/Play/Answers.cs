using System.Collections.Concurrent;
using Pipeline.Core;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>Holds every answer against what it must be, and counts them.</summary>
public sealed class Answers
{
    private readonly ConcurrentDictionary<(string Form, Month Month, string Unit, int Base), string> _receipts = new();
    private readonly ConcurrentBag<(Posting Posting, PostedSheet Sheet)> _checked = [];

    /// <summary>All sheets that got the answer expected of them.</summary>
    public IReadOnlyCollection<(Posting Posting, PostedSheet Sheet)> Checked => _checked;

    /// <exception cref="UnexpectedAnswerException">The answer is another one.</exception>
    public void Check(Posting posting, PostedSheet sheet, SheetResult result)
    {
        var expected = sheet.Expected;
        if (result.Status != expected.Status || (expected.Problem is not null && expected.Problem != result.Problem))
        {
            throw new UnexpectedAnswerException(posting, sheet, $"{result.Status} {result.Problem}: {result.Sentence}");
        }

        if (expected == Expected.Accepted || expected == Expected.AlreadyAccepted)
        {
            CheckReceipt(posting, sheet, result.Receipt ?? "");
        }

        _checked.Add((posting, sheet));
    }

    /// <summary>A revision accepted has a receipt of its own; the same content again gets the same one.</summary>
    private void CheckReceipt(Posting posting, PostedSheet sheet, string receipt)
    {
        var key = (sheet.Form.Code, sheet.Month, sheet.Unit, sheet.Base);
        var first = _receipts.GetOrAdd(key, receipt);
        if (receipt.Length == 0 || first != receipt)
        {
            throw new UnexpectedAnswerException(posting, sheet, $"the receipt '{receipt}' where its first one is '{first}'");
        }
    }
}
