using Pipeline.Core;
using Pipeline.Storage.Registers;

namespace Pipeline.Functions.Registers;

/// <summary>A request to change a register in a list: how far it is, and nothing of what it says.</summary>
/// <param name="State"><c>waiting</c>, <c>approved</c> or <c>refused</c>.</param>
/// <param name="Changes">How many changes it has.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="ReferenceVersion">The version of the reference data that it came in with.</param>
public sealed record RequestView(
    string Id, string Receipt, string Organization, string State, DateTimeOffset ReceivedAt, int Changes, DateTimeOffset? DecidedAt, string? Reason,
    int? ReferenceVersion)
{
    public static RequestView Of(StoredRequest request) => new(
        request.Id, request.Receipt, request.Organization, KebabCase.Of(request.State), request.ReceivedAt, request.ChangeCount, request.DecidedAt,
        request.Reason, request.ReferenceVersion);
}
