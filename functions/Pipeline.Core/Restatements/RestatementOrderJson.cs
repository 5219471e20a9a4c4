using System.Text.Json;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Restatements;

/// <summary>Reads <c>{"receipts": ["…"], "reason": "…"}</c>, with every problem at its place.</summary>
public static class RestatementOrderJson
{
    /// <summary>Receipts of one restatement.</summary>
    public const int MostReceipts = 200;

    /// <returns>What could be read: without the receipts that are none; the reason is empty if there is none.</returns>
    public static RestatementOrder Read(JsonElement body, ProblemList problems)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Problem.RestatementShape());
            return new([], "");
        }

        foreach (var property in body.EnumerateObject().Select(JsonText.NameOf).Where(n => n is not ("receipts" or "reason")))
        {
            problems.Add(Problem.RestatementPropertyUnknown(property).At(Place.Of(property)));
        }

        var receipts = body.TryGetProperty("receipts", out var list) ? Receipts(list, problems) : null;
        if (receipts is null)
        {
            problems.Add(Problem.RestatementReceiptsMissing(MostReceipts));
        }

        var reason = RefusalReason.Read(body);
        if (reason is null)
        {
            problems.Add(Problem.RestatementReasonMissing(RefusalReason.Longest));
        }

        return new(receipts ?? [], reason ?? "");
    }

    /// <returns>Null if it is no list, an empty one, or too long.</returns>
    private static List<NamedReceipt>? Receipts(JsonElement list, ProblemList problems)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > MostReceipts)
        {
            return null;
        }

        var receipts = new List<NamedReceipt>();
        foreach (var (item, i) in list.EnumerateArray().Select((item, i) => (item, i)))
        {
            var (read, place) = (ReceiptCode.TryParse(JsonText.Of(item), out var code) ? code.ToString() : null, FormattableString.Invariant($"/receipts/{i}"));
            if (read is null)
            {
                problems.Add(Problem.RestatementReceiptUnknown(JsonText.Shown(item)).At(place));
            }
            else if (receipts.Exists(r => r.Code == read))
            {
                problems.Add(Problem.RestatementReceiptTwice(read).At(place));
            }
            else
            {
                receipts.Add(new(read, place));
            }
        }

        return receipts;
    }
}
