using System.Text.Json;
using Pipeline.Core.Reference.Changes;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Registers;

namespace Pipeline.Functions.Registers;

/// <summary>What <c>GET register-changes/{id}</c> answers.</summary>
/// <param name="Content">The changes as they were filed. They hold names of people.</param>
/// <param name="Preview">The rows of the reference data that would be added, ended or changed; null once it is decided.</param>
/// <param name="Problems">Why it cannot be taken in as the reference data is by now.</param>
public sealed record RequestLookView(
    RequestView Request, JsonElement Content, RowsView? Preview, IReadOnlyList<ChangeNote> Notes, IReadOnlyList<ProblemEntry> Problems)
{
    public static RequestLookView Of(RequestLook look)
    {
        using var content = JsonDocument.Parse(look.Request.Canonical);
        return new(
            RequestView.Of(look.Request), content.RootElement.Clone(), look.Difference is { } difference ? RowsView.Of(difference) : null, look.Notes,
            [.. look.Problems.Select(p => new ProblemEntry(p.Code, p.Place, p.Vi, p.En))]);
    }
}
