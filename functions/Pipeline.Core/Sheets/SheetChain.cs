namespace Pipeline.Core.Sheets;

/// <summary>
/// The revisions of one sheet, in order. A withdrawal ends what was before it: only the revisions after the last withdrawal count,
/// the newest with its content, the first with its instant of receipt (R2).
/// </summary>
public static class SheetChain
{
    /// <summary>The newest revision not withdrawn, or null: the sheet was never filed, or is withdrawn.</summary>
    public static RevisionHead? Counting(IReadOnlyList<RevisionHead> chain) =>
        chain.Count > 0 && chain[^1].Kind != SheetKind.Withdrawal ? chain[^1] : null;

    /// <summary>The first revision not withdrawn: its receipt says whether the sheet was on time, whatever is corrected later.</summary>
    public static RevisionHead? First(IReadOnlyList<RevisionHead> chain)
    {
        var afterWithdrawal = 0;
        for (var i = 0; i < chain.Count; i++)
        {
            afterWithdrawal = chain[i].Kind == SheetKind.Withdrawal ? i + 1 : afterWithdrawal;
        }

        return afterWithdrawal < chain.Count ? chain[afterWithdrawal] : null;
    }
}
