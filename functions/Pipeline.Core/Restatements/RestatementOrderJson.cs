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
    private static List<string>? Receipts(JsonElement list, ProblemList problems)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > MostReceipts)
        {
            return null;
        }

        var receipts = new List<string>();
        foreach (var (item, i) in list.EnumerateArray().Select((item, i) => (item, i)))
        {
            var read = ReceiptCode.TryParse(JsonText.Of(item), out var code) ? code.ToString() : null;
            if (read is null || receipts.Contains(read, StringComparer.Ordinal))
            {
                var shown = JsonText.Shown(item);
                problems.Add((read is null ? Problem.RestatementReceiptUnknown(shown) : Problem.RestatementReceiptTwice(shown)).At(PlaceOf(i)));
                continue;
            }

            receipts.Add(read);
        }

        return receipts;
    }

    /// <param name="index">From 0.</param>
    public static string PlaceOf(int index) => FormattableString.Invariant($"/receipts/{index}");
}
