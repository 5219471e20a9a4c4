using System.Runtime.InteropServices;
using System.Text.Json;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Intake;

/// <summary>One sheet of a submission on its way.</summary>
/// <param name="Json">The sheet as it came; valid while the submission's document is.</param>
/// <param name="Canonical">Null where the draft has problems.</param>
internal sealed record IncomingSheet(Submission Submission, ReferenceVersion Reference, JsonElement Json, SheetDraft Draft, CanonicalSheet? Canonical)
{
    public Caller Caller => Submission.Caller;

    public DateTimeOffset ReceivedAt => Submission.ReceivedAt;

    /// <summary>The client's, or the one derived from the content; null where there is neither.</summary>
    public string? Id { get; } = Draft.Id ?? (Canonical is null ? null : SheetId.Of(Canonical));

    /// <summary>The sheet's bytes exactly as they came.</summary>
    public byte[] Body() => JsonMarshal.GetRawUtf8Value(Json).ToArray();

    public static IncomingSheet Of(Submission submission, ReferenceVersion reference, JsonElement json)
    {
        var draft = SheetDraftJson.Read(json);
        return new(submission, reference, json, draft, draft.ToCanonical());
    }
}
