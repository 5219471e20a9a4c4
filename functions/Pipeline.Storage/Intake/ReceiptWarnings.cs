using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.Intake;

/// <summary>
/// Adds to an answer with a receipt what to look at again, and takes down which unusual values the client says are right. All of it comes
/// after the commit: nothing here can refuse a sheet.
/// </summary>
internal sealed class ReceiptWarnings(SheetWarningReading reading, ConfirmationStore confirmations, AuditLog audit)
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>(StringComparer.Ordinal);

    public async Task<SheetAnswer> AddAsync(IncomingSheet incoming, SheetAnswer answer, CancellationToken cancellation)
    {
        if (answer is not { Receipt: { } receipt, Head: { } head })
        {
            return answer;
        }

        var (directory, sheet) = (incoming.Reference.Directory, incoming.Canonical!.Sheet);
        var owner = UnitOwner.In(directory, sheet.Form.UnitLevel, sheet.Unit, sheet.Month) ?? head.Organization;
        var rows = incoming.Draft.Rows.OfType<SheetRow>().ToList();
        var warnings = await reading.OfSheetAsync(incoming.Reference, owner, sheet, rows, cancellation);
        if (warnings.Count == 0)
        {
            return answer with { Receipt = receipt with { Warnings = [] } };
        }

        var confirmed = warnings.Any(w => w.AsksConfirmation)
            ? await ConfirmedAsync(incoming, head, answer.Status, warnings, cancellation)
            : Nothing;
        return answer with { Receipt = receipt with { Warnings = [.. warnings.Select(w => WarningView.Of(w, confirmed))] } };
    }

    private async Task<IReadOnlySet<string>> ConfirmedAsync(
        IncomingSheet incoming, RevisionHead head, int status, IReadOnlyList<Warning> warnings, CancellationToken cancellation)
    {
        // A revision just made has none that were confirmed before.
        var before = status == 201 || incoming.Submission.DryRun
            ? Nothing
            : await confirmations.OfRevisionAsync(head.Organization, head.Month, head.Id, cancellation);
        var now = warnings
            .Where(w => w.AsksConfirmation && incoming.Draft.Confirmed.Includes(w.Code) && !before.Contains(w.Code))
            .Select(w => new Confirmation(head.Organization, head.Month, head.Id, w.Code, incoming.ReceivedAt, incoming.Caller.KeyId))
            .ToList();
        if (now.Count == 0 || (!head.ForRestatement && IsLocked(incoming, head)))
        {
            return before;
        }

        if (!incoming.Submission.DryRun)
        {
            await confirmations.ConfirmAsync(now, CancellationToken.None);
            await audit.AppendAsync(ConfirmationEntry.Of(head, now), CancellationToken.None);
        }

        return before.Concat(now.Select(c => c.Code)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The figures of a locked month stand, and so does what was confirmed in it.</summary>
    private static bool IsLocked(IncomingSheet incoming, RevisionHead head) =>
        MonthDeadlines.Of(head.Month, incoming.Reference.Directory.PackOn(head.Month.LastDay)).IsLocked(incoming.ReceivedAt);
}
