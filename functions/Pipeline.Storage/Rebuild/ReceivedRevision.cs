using System.Text.Json;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Rebuild;

/// <summary>A received body as the revision that it is.</summary>
/// <param name="Name">Of its file.</param>
internal sealed record ReceivedRevision(string Name, SheetRevision Revision, Acknowledgement Acknowledged)
{
    public RevisionHead Head => Revision.Head;

    /// <summary>Null if the body is not what its name says.</summary>
    public static SheetRevision? Read(ReceivedName name, ReadOnlyMemory<byte> body, SurrogateKeys keys)
    {
        using var document = SubmissionJson.Parse(body, out _);
        if (document is not null && RedactedBody.Is(document.RootElement))
        {
            return RedactedBody.Read(name, document.RootElement, id => ReceiptOf(name, id, keys));
        }

        if (document is not { RootElement.ValueKind: JsonValueKind.Object })
        {
            return null;
        }

        var draft = SheetDraftJson.Read(document.RootElement);
        return draft.ToCanonical() is { } sheet && sheet.Hash.StartsWith(name.ContentHash, StringComparison.Ordinal)
            && (sheet.Sheet.Form.Code, sheet.Sheet.Unit, sheet.Sheet.Month, sheet.Sheet.Base) == (name.Form, name.Unit, name.Month, name.Base)
                ? new(HeadOf(name, draft, sheet, keys), sheet.Sheet)
                : null;
    }

    private static RevisionHead HeadOf(ReceivedName name, SheetDraft draft, CanonicalSheet sheet, SurrogateKeys keys)
    {
        var id = draft.Id ?? SheetId.Of(sheet);
        var receipt = ReceiptOf(name, id, keys);
        return new(
            name.Organization, name.Month, name.Form, name.Unit, name.ForRestatement ? 0 : name.Base + 1, name.Base, draft.Kind, draft.Reason,
            id, sheet.Hash, name.ReceivedAt, receipt, name.Key, draft.Rows.Count, draft.FinalisedAt, draft.SentAt);
    }

    private static string ReceiptOf(ReceivedName name, string id, SurrogateKeys keys) =>
        ReceiptCode.Of(keys.NumberOf(KeyedTable.Organization, name.Organization), name.Month, id).ToString();
}
