using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Privacy;

namespace Pipeline.Functions.Privacy;

/// <summary>Questions about one person, as HTTP.</summary>
public sealed class PersonRequests(PersonExporting exporting)
{
    public async Task<Answer> ExportAsync(Incoming incoming, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(incoming.Body, out var malformed);
        if (document is null)
        {
            return Problems.Of(malformed!);
        }

        return MemberOf(document.RootElement) is not { } member ? Problems.Of(Problem.PersonMemberMissing())
            : await exporting.OfAsync(member, cancellation) is { } data ? Answer.Json(200, data, EdgeJson.Readable.PersonData)
            : Problems.Of(Problem.PersonNotHeld());
    }

    private static string? MemberOf(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.GetPropertyCount() == 1
        && body.TryGetProperty("member", out var member) && member.ValueKind == JsonValueKind.String && member.GetString() is { Length: > 0 } code
            ? code
            : null;
}
