using System.Text.Json;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations.Drafts;

/// <summary>A review as the board sends it: <c>{ "receipt", "verdict", "reason" }</c>. The receipt was not looked up.</summary>
/// <param name="Receipt">As it was written.</param>
/// <param name="Reason">Needed to ask a sheet back.</param>
public sealed record ReviewDraft(string Receipt, SheetVerdict Verdict, string? Reason)
{
    private static readonly Bilingual Receipts = new("một mã biên nhận, ví dụ 0031-3R2M-J4GP-R", "a receipt, for example 0031-3R2M-J4GP-R");

    private static readonly Bilingual Verdicts = new(
        $"một trong: {string.Join(", ", KebabCase.All<SheetVerdict>())}", $"one of: {string.Join(", ", KebabCase.All<SheetVerdict>())}");

    /// <returns>Null with problems told.</returns>
    public static ReviewDraft? Read(JsonElement body, ProblemList problems)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Problem.BoardBodyShape());
            return null;
        }

        var read = new BoardBody(body, problems).Only("receipt", "verdict", "reason");
        var receipt = read.Text("receipt", Receipts, t => t.Length is > 0 and <= 40);
        var verdict = read.Text("verdict", Verdicts, t => KebabCase.TryParse<SheetVerdict>(t, out _));
        var known = KebabCase.ParseOptional<SheetVerdict>(verdict);
        var reason = read.Reason(isNeeded: known == SheetVerdict.AskedBack);
        return receipt is not null && known is { } said && problems.Count == 0 ? new(receipt, said, reason) : null;
    }
}
