using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>
/// Reads sheets and receipts back. An organisation sees its own and its predecessors'; the board sees all; the operator, who runs machines
/// and not the Party's affairs, sees none.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class SheetReading(SheetStore sheets, IReferenceSource reference, ExtensionStore extensions, ReviewStore reviews, TimeProvider time)
{
    private readonly SheetDeadlines _deadlines = new(extensions);

    /// <summary>The newest content of a sheet, its revision and its history.</summary>
    public async Task<Found<SheetView>> SheetAsync(Caller caller, string month, string form, string unit, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var ofMonth))
        {
            return NoSuchAddress(Problem.MonthInvalid(month));
        }

        if (Forms.Find(form) is not { } definition)
        {
            return NoSuchAddress(Problem.FormUnknown(form));
        }

        if (!caller.Scope.Covers(form))
        {
            return Problem.FormNotInScope(form);
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var owners = version.Directory.OwnersEver(definition.UnitLevel, unit);
        if (owners.Count == 0)
        {
            return NoSuchAddress(Problem.UnitUnknown(unit));
        }

        var visible = owners.Where(o => Sees(caller, o, version.Directory)).ToList();
        return visible.Count == 0
            ? Problem.UnitNotReadable(unit)
            : await FirstFiledAsync(visible, ofMonth, form, unit, cancellation) is { } view ? view : Problem.SheetNotFiled(form, unit, ofMonth);
    }

    /// <summary>What a receipt stands for. One that the caller may not see is not told from one that does not exist.</summary>
    public async Task<Found<SheetReceipt>> ReceiptAsync(Caller caller, string code, CancellationToken cancellation)
    {
        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var head = await sheets.FindByReceiptAsync(version, code, cancellation);
        if (head is null || !Sees(caller, head.Organization, version.Directory) || !caller.Scope.Covers(head.Form))
        {
            return Problem.ReceiptUnknown(code);
        }

        var chain = await sheets.ChainAsync(head.Organization, head.Month, head.Form, head.Unit, cancellation);
        var deadlines = await _deadlines.OfAsync(version.Directory, head, cancellation);
        return Receipts.Of(head, [.. chain.TakeWhile(h => h.Revision < head.Revision)], deadlines) with
        {
            Review = ReviewView.Of(await reviews.OfRevisionAsync(head, cancellation)),
        };
    }

    /// <summary>What is 422 in a body is 404 where it stands in the address.</summary>
    private static Problem NoSuchAddress(Problem problem) => problem with { Status = 404, Place = null };

    private bool Sees(Caller caller, string organization, UnitDirectory directory) =>
        UnitOwner.Sees(directory, caller, organization, VietnamTime.DayOf(time.GetUtcNow()));

    /// <summary>A sheet is in the partition of one owner of its unit; mostly there is but one to look in.</summary>
    private async Task<SheetView?> FirstFiledAsync(
        IReadOnlyList<string> organizations, Month month, string form, string unit, CancellationToken cancellation)
    {
        foreach (var organization in organizations)
        {
            var chain = await sheets.ChainAsync(organization, month, form, unit, cancellation);
            var filed = await sheets.RestatementsAsync(organization, month, form, unit, cancellation);
            if (chain.Count + filed.Count > 0)
            {
                var said = await reviews.OfMonthAsync(organization, month, cancellation);
                var newest = chain.Count == 0 ? null : await sheets.ReadAsync(chain[^1], cancellation);
                return new(
                    form, month.ToString(), unit, organization, newest?.Head.Revision ?? 0,
                    newest is null ? null : KebabCase.Of(newest.Head.Kind),
                    newest?.Head.Reason,
                    newest?.Sheet.Rows ?? [],
                    [.. chain.Select(h => RevisionView.Of(h) with { Review = ReviewView.Of(said[h.Id]) })],
                    [.. filed.OrderBy(h => h.ReceivedAt).Select(RevisionView.Of)]);
            }
        }

        return null;
    }
}
