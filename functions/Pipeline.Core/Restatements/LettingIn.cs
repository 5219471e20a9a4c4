using Pipeline.Core.Sheets;

namespace Pipeline.Core.Restatements;

/// <summary>Whether a filing for restatement can become the next revision of its sheet: by the rules that every revision is taken by.</summary>
public static class LettingIn
{
    /// <returns>Null if it can.</returns>
    /// <param name="chain">The sheet's revisions, in order.</param>
    public static Problem? Check(IReadOnlyList<RevisionHead> chain, RevisionHead filing)
    {
        var current = chain.Count == 0 ? 0 : chain[^1].Revision;
        return filing.Base != current ? Problem.StaleBase(filing.Base, current)
            : filing.Kind == SheetKind.Withdrawal && chain[^1].Kind == SheetKind.Withdrawal ? Problem.AlreadyWithdrawn(current)
            : null;
    }
}
