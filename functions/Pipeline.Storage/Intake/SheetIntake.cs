using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>Takes one sheet: the order of the checks is the order of ARCHITECTURE's table, and the answer comes after the commit.</summary>
internal sealed class SheetIntake(Stores stores, SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    /// <summary>A sheet not committed so long after its receipt fails, so that none slips behind a cut.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly ReceivedBodies _bodies = new(stores.Received);
    private readonly RetentionStore _retention = new(stores);
    private readonly SheetDeadlines _deadlines = new(new(stores));

    public async Task<SheetAnswer> TakeAsync(IncomingSheet sheet, CancellationToken cancellation)
    {
        var scope = SheetScope.Of(sheet.Draft, sheet.Caller, sheet.Reference.Directory, VietnamTime.DayOf(sheet.ReceivedAt));
        if (scope.Refusal is { } refusal)
        {
            return SheetAnswer.Refused(refusal);
        }

        if (scope.Owner is not { } owner)
        {
            return SheetAnswer.Refused(await ProblemsAsync(sheet, sheet.Caller.Organization!, scope.Problem, cancellation));
        }

        var standing = await SheetStanding.FindAsync(sheets, sheet, owner, cancellation);
        if (standing.Same(sheet) is { } same)
        {
            return await AgainAsync(sheet, same, cancellation);
        }

        return standing.WithId is { } other
            ? SheetAnswer.Refused(Problem.IdReused(other.Id))
            : await TakeNewAsync(sheet, owner, standing, cancellation);
    }

    private async Task<SheetAnswer> TakeNewAsync(IncomingSheet sheet, string owner, SheetStanding standing, CancellationToken cancellation)
    {
        var deadlines = Deadlines(sheet);
        var locked = deadlines?.IsLocked(sheet.ReceivedAt) == true;
        if (locked && await RestatementAsync(sheet, standing, cancellation) is { } filed)
        {
            return await AgainAsync(sheet, filed, cancellation);
        }

        if (locked && !sheet.Submission.ForRestatement)
        {
            return SheetAnswer.Refused(Problem.MonthLocked(sheet.Draft.Month!.Value));
        }

        if (locked && (await _retention.PurgedAsync(cancellation)).CannotCompute(sheet.Draft.Month!.Value))
        {
            return SheetAnswer.Refused(Problem.MonthPurged(sheet.Draft.Month!.Value));
        }

        var chain = await ChainAsync(sheet, standing, cancellation);
        var problems = await ProblemsAsync(sheet, owner, AlreadyWithdrawn(sheet, chain), cancellation);
        if (problems.Count > 0)
        {
            return SheetAnswer.Refused(problems);
        }

        cancellation.ThrowIfCancellationRequested();
        var head = Head(sheet, standing.Organization, locked);
        if (CurrentOf(chain) != sheet.Draft.Base)
        {
            return SheetAnswer.Stale(sheet.Draft.Base, CurrentOf(chain));
        }

        var extended = await _deadlines.OfAsync(sheet.Reference.Directory, head, cancellation);
        return sheet.Submission.DryRun ? Receipts.Valid(head, chain, extended) : await CommitAsync(sheet, head, chain, extended);
    }

    /// <summary>Everything that is wrong with the sheet by its form, by its month and by the reference data.</summary>
    /// <param name="registerOf">The unit's owner; the caller's organisation where there is none.</param>
    /// <param name="standing">What is wrong with its unit, or with what it builds on.</param>
    private async Task<ProblemList> ProblemsAsync(IncomingSheet sheet, string registerOf, Problem? standing, CancellationToken cancellation)
    {
        var problems = new ProblemList();
        problems.AddRange(sheet.Draft.Problems);
        if (standing is not null)
        {
            problems.Add(standing);
        }

        var register = await reference.RegisterAsync(sheet.Reference, registerOf, cancellation);
        problems.AddRange(SheetRules.Check(sheet, register));
        return problems;
    }

    private static Problem? AlreadyWithdrawn(IncomingSheet sheet, IReadOnlyList<RevisionHead> chain) =>
        sheet.Draft.Kind == SheetKind.Withdrawal && chain is [.., { Kind: SheetKind.Withdrawal } last] && last.Revision == sheet.Draft.Base
            ? Problem.AlreadyWithdrawn(last.Revision)
            : null;

    /// <summary>From the first byte written to the commit nothing stops: a body must not be left behind by a client that has gone.</summary>
    private async Task<SheetAnswer> CommitAsync(IncomingSheet sheet, RevisionHead head, IReadOnlyList<RevisionHead> chain, MonthDeadlines deadlines)
    {
        var body = await _bodies.WriteAsync(head, sheet.Body(), CancellationToken.None);
        if (time.GetUtcNow() - sheet.ReceivedAt > Longest)
        {
            await _bodies.RemoveAsync(body, CancellationToken.None);
            return SheetAnswer.TookTooLong();
        }

        var outcome = await sheets.CommitAsync(SheetRevision.Of(head, sheet.Canonical!), CancellationToken.None);
        if (outcome.Existing is not { } existing)
        {
            return Receipts.Taken(head, chain, deadlines);
        }

        await _bodies.RemoveAsync(body, CancellationToken.None);
        return await OvertakenAsync(sheet, existing, CancellationToken.None);
    }

    /// <summary>Another request came first: with the same sheet, with its id, or with another sheet on the same base.</summary>
    private async Task<SheetAnswer> OvertakenAsync(IncomingSheet sheet, RevisionHead existing, CancellationToken cancellation)
    {
        if (existing.ContentHash == sheet.Canonical!.Hash)
        {
            return await AgainAsync(sheet, existing, cancellation);
        }

        if (existing.Id == sheet.Id)
        {
            return SheetAnswer.Refused(Problem.IdReused(existing.Id));
        }

        var chain = await sheets.ChainAsync(existing.Organization, existing.Month, existing.Form, existing.Unit, cancellation);
        return SheetAnswer.Stale(sheet.Draft.Base, CurrentOf(chain));
    }

    /// <summary>The answer that the sheet had when it was first taken, whatever has happened since.</summary>
    private async Task<SheetAnswer> AgainAsync(IncomingSheet sheet, RevisionHead head, CancellationToken cancellation)
    {
        var chain = head.Revision > 1 ? await sheets.ChainAsync(head.Organization, head.Month, head.Form, head.Unit, cancellation) : [];
        var deadlines = await _deadlines.OfAsync(sheet.Reference.Directory, head, cancellation);
        return Receipts.Again(head, [.. chain.TakeWhile(h => h.Revision < head.Revision)], deadlines);
    }

    private async Task<RevisionHead?> RestatementAsync(IncomingSheet sheet, SheetStanding standing, CancellationToken cancellation) =>
        sheet.Canonical is not { Hash: var hash } ? null
        : await sheets.RestatementAsync(
            standing.Organization, sheet.Draft.Month!.Value, sheet.Draft.Form!.Code, sheet.Draft.Unit!, hash, cancellation);

    /// <summary>The stored revisions; known to be none for a first one whose place is free.</summary>
    private async Task<IReadOnlyList<RevisionHead>> ChainAsync(IncomingSheet sheet, SheetStanding standing, CancellationToken cancellation) =>
        sheet.Draft.Base == 0 && standing.OnBase is null
            ? []
            : await sheets.ChainAsync(standing.Organization, sheet.Draft.Month!.Value, sheet.Draft.Form!.Code, sheet.Draft.Unit!, cancellation);

    private static int CurrentOf(IReadOnlyList<RevisionHead> chain) => chain.Count == 0 ? 0 : chain[^1].Revision;

    private static MonthDeadlines? Deadlines(IncomingSheet sheet) =>
        SheetRules.Deadlines(sheet.Reference.Directory, sheet.Draft.Month!.Value, sheet.ReceivedAt);

    private static RevisionHead Head(IncomingSheet sheet, string organization, bool locked)
    {
        var (draft, canonical) = (sheet.Draft, sheet.Canonical!);
        var month = draft.Month!.Value;
        var number = sheet.Reference.Keys.NumberOf(KeyedTable.Organization, organization);
        return new(
            organization, month, draft.Form!.Code, draft.Unit!, locked ? 0 : draft.Base + 1, draft.Base, draft.Kind, draft.Reason,
            sheet.Id!, canonical.Hash, sheet.ReceivedAt, ReceiptCode.Of(number, month, sheet.Id!).ToString(), sheet.Caller.KeyId,
            draft.Rows.Count, draft.FinalisedAt, draft.SentAt);
    }
}
