using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

namespace Pipeline.Storage.Intake;

/// <summary>Someone says, after the sheet was taken, that its unusual values are right. No new revision: the content is as it was.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class MarkConfirming(
    SheetStore sheets, IReferenceSource reference, SheetWarningReading reading, ConfirmationStore confirmations, ExtensionStore extensions, AuditLog audit)
{
    private readonly SheetDeadlines _deadlines = new(extensions);

    /// <param name="body">UTF-8 JSON: <c>{ "confirmed": true }</c>, or a list of the marks' codes.</param>
    /// <returns>The receipt with the sheet's warnings as they stand then; their places count rows as <c>GET sheets</c> shows them.</returns>
    public async Task<(SheetReceipt? Receipt, IReadOnlyList<Problem> Problems)> ConfirmAsync(
        Caller caller, string receipt, ReadOnlyMemory<byte> body, DateTimeOffset receivedAt, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(body, out var malformed);
        if (document is null)
        {
            return (null, [malformed!]);
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return (null, [Problem.ReferenceMissing()]);
        }

        var head = await sheets.FindByReceiptAsync(version, receipt, cancellation);
        if (head is null || !UnitOwner.ActsFor(version.Directory, caller.Organization, head.Organization, VietnamTime.DayOf(receivedAt)))
        {
            return (null, [Problem.ReceiptUnknown(receipt)]);
        }

        if (!head.ForRestatement && MonthDeadlines.Of(head.Month, version.Directory.PackOn(head.Month.LastDay)).IsLocked(receivedAt))
        {
            return (null, [Problem.ConfirmationTooLate(head.Month)]);
        }

        return await ConfirmAsync(new(version, caller, head, receivedAt), document.RootElement, cancellation);
    }

    private async Task<(SheetReceipt? Receipt, IReadOnlyList<Problem> Problems)> ConfirmAsync(
        Confirming confirming, JsonElement body, CancellationToken cancellation)
    {
        var (version, caller, head, at) = confirming;
        var sheet = (await sheets.ReadAsync(head, cancellation)).Sheet;
        var owner = UnitOwner.In(version.Directory, sheet.Form.UnitLevel, sheet.Unit, sheet.Month) ?? head.Organization;
        var warnings = await reading.OfSheetAsync(version, owner, sheet, sheet.Rows, cancellation);
        var raised = warnings.Where(w => w.AsksConfirmation).Select(w => w.Code).ToList();
        var (marks, problems) = ConfirmedMarks.ReadBody(body);
        problems = [.. problems, .. marks.Codes.Except(raised, StringComparer.Ordinal).Select(c => Problem.MarkNotRaised(c, raised))];
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        List<Confirmation> now = [.. raised.Where(marks.Includes).Select(c => new Confirmation(head.Organization, head.Month, head.Id, c, at, caller.KeyId))];
        if (now.Count > 0)
        {
            await confirmations.ConfirmAsync(now, cancellation);
            await audit.AppendAsync(ConfirmationEntry.Of(head, now), CancellationToken.None);
        }

        var confirmed = await confirmations.OfRevisionAsync(head.Organization, head.Month, head.Id, cancellation);
        var chain = await sheets.ChainAsync(head.Organization, head.Month, head.Form, head.Unit, cancellation);
        var deadlines = await _deadlines.OfAsync(version.Directory, head, cancellation);
        return (Receipts.Of(head, [.. chain.TakeWhile(h => h.Revision < head.Revision)], deadlines) with
        {
            Warnings = [.. warnings.Select(w => WarningView.Of(w, confirmed))],
        }, []);
    }

    private sealed record Confirming(ReferenceVersion Version, Caller Caller, RevisionHead Head, DateTimeOffset At);
}
