using Pipeline.Core;
using Pipeline.Storage.Audit;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// Writes down how a restatement ended: what was let in or refused, and every new version. It comes after readers have the figures and before
/// the restatement counts as ended, so that none ends untold; an interrupted one may be told twice.
/// </summary>
internal sealed class RestatementAudit(AuditLog audit)
{
    public async Task TellAsync(Restatement ended, CancellationToken cancellation)
    {
        foreach (var entry in EntriesOf(ended))
        {
            await audit.AppendAsync(entry, cancellation);
        }
    }

    private static IEnumerable<AuditEntry> EntriesOf(Restatement ended)
    {
        var (at, who) = (ended.EndedAt ?? ended.RequestedAt, ended.RequestedBy);
        var sheets = ended.Sheets.Where(s => s.Result != SheetResult.Waiting).Select(s => s.Result == SheetResult.LetIn
            ? new AuditEntry(at, who, "let-in-sheet", s.Receipt, $"{ended.Id} revision {Invariant.Text(s.Revision!.Value)}")
            : new AuditEntry(at, who, "refuse-restated-sheet", s.Receipt, s.Problem!.Code));
        var versions = ended.Versions.Select(v => new AuditEntry(at, who, "restate-month", v.Month.ToString(), $"{ended.Id} version {Invariant.Text(v.After)}"));
        var result = ended.FailedChecks is [var failed, ..] ? $"failed {failed.Name}" : KebabCase.Of(ended.State);
        return [.. sheets, .. versions, new(at, who, "end-restatement", ended.Id, result)];
    }
}
