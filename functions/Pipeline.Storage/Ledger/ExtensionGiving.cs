using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Obligations.Drafts;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Ledger;

/// <summary>The board gives an organisation more time for a month, as long as the month is not locked. A later extension takes the place of an earlier one.</summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class ExtensionGiving(ReferenceStore references, MonthStore months, ExtensionStore extensions, AuditLog audit, TimeProvider time)
{
    private readonly LedgerMonths _months = new(references, months, extensions, time);

    /// <param name="month">As it stands in the address.</param>
    /// <param name="body">UTF-8 JSON; see <see cref="ExtensionDraft"/>.</param>
    /// <param name="from">The address it came from, for the audit.</param>
    public async Task<ExtensionAnswer> GiveAsync(string month, ReadOnlyMemory<byte> body, Caller caller, string? from, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(body, out var malformed);
        var problems = new ProblemList();
        var draft = document is null ? null : ExtensionDraft.Read(document.RootElement, problems);
        if (draft is null)
        {
            return ExtensionAnswer.Refused(malformed is { } json ? [json] : problems);
        }

        var (ledger, unknown) = await _months.AskedAsync(month, 404, cancellation);
        if (ledger is null)
        {
            return ExtensionAnswer.Refused(unknown!);
        }

        // The instant just before the write decides, so that none is written behind the cut, which begins a quarter of an hour after the lock.
        var isThere = ledger.Directory.Organization(draft.Organization).On(ledger.Month.LastDay) is not null;
        return ledger.Deadlines.IsLocked(ledger.Now) ? ExtensionAnswer.Refused(Problem.ExtensionMonthLocked(ledger.Month))
            : draft.Check(ledger.Deadlines, isThere) is { } wrong ? ExtensionAnswer.Refused(wrong)
            : await KeepAsync(new(draft.Organization, ledger.Month, draft.Until, draft.Reason, ledger.Now, caller.KeyId), from, cancellation);
    }

    /// <summary>The extensions of a month that hold, by organisation: its own for an organisation, all for the board.</summary>
    public async Task<Found<IReadOnlyList<Extension>>> ListAsync(string month, Caller caller, CancellationToken cancellation)
    {
        var (ledger, unknown) = await _months.AskedAsync(month, 404, cancellation);
        if (ledger is null)
        {
            return unknown!;
        }

        var today = VietnamTime.DayOf(ledger.Now);
        return new(
            [.. ledger.Extensions.Values
                .Where(e => UnitOwner.Sees(ledger.Today, caller, e.Organization, today))
                .OrderBy(e => e.Organization, StringComparer.Ordinal)],
            null);
    }

    private async Task<ExtensionAnswer> KeepAsync(Extension extension, string? from, CancellationToken cancellation)
    {
        var held = await extensions.FindAsync(extension.Organization, extension.Month, cancellation);
        if (held is not null && held.Until == extension.Until && held.Reason == extension.Reason)
        {
            return new(200, held, []);
        }

        await extensions.AddAsync(extension, CancellationToken.None);
        await audit.AppendAsync(
            new(
                extension.GivenAt, extension.GivenBy, "extend-deadline", $"{extension.Organization} {extension.Month}",
                $"until {Invariant.Text(extension.Until)}", from),
            CancellationToken.None);
        return new(201, extension, []);
    }
}
