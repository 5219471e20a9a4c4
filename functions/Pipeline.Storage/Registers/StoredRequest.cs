using Pipeline.Core;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Registers;

/// <summary>A request to change a register as it is kept.</summary>
/// <param name="Organization">Who filed it.</param>
/// <param name="FiledBy">The id of the key.</param>
/// <param name="Receipt">The short code with its check character.</param>
/// <param name="ChangeCount">How many changes it has.</param>
/// <param name="Canonical">The changes as canonical JSON; they hold names.</param>
public sealed record StoredRequest(
    string Id, string Organization, string FiledBy, DateTimeOffset ReceivedAt, string ContentHash, string Receipt, int ChangeCount,
    ReadOnlyMemory<byte> Canonical)
{
    public RequestState State { get; init; }

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The id of the board's key; null while it waits.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; init; }

    /// <summary>The version of the reference data that it came in with.</summary>
    public int? ReferenceVersion { get; init; }

    internal static StoredRequest Of(string id, StoredRow row) => new(
        id, row.Fields["organization"], row.Fields["filedBy"], Invariant.Instant(row.Fields["receivedAt"]), row.Fields["contentHash"], row.Fields["receipt"],
        Invariant.Integer(row.Fields["changes"]), row.Pack)
    {
        State = KebabCase.Parse<RequestState>(row.Fields["state"]),
        DecidedAt = row.Fields.TryGetValue("decidedAt", out var at) ? Invariant.Instant(at) : null,
        DecidedBy = row.Fields.GetValueOrDefault("decidedBy"),
        Reason = row.Fields.GetValueOrDefault("reason"),
        ReferenceVersion = row.Fields.TryGetValue("version", out var number) ? Invariant.Integer(number) : null,
    };

    internal IReadOnlyDictionary<string, string> ToFields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["organization"] = Organization,
            ["filedBy"] = FiledBy,
            ["receivedAt"] = Invariant.Text(ReceivedAt),
            ["contentHash"] = ContentHash,
            ["receipt"] = Receipt,
            ["changes"] = Invariant.Text(ChangeCount),
            ["state"] = KebabCase.Of(State),
        };
        AddKnown(fields, "decidedAt", DecidedAt is { } at ? Invariant.Text(at) : null);
        AddKnown(fields, "decidedBy", DecidedBy);
        AddKnown(fields, "reason", Reason);
        AddKnown(fields, "version", ReferenceVersion is { } number ? Invariant.Text(number) : null);
        return fields;
    }

    private static void AddKnown(Dictionary<string, string> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
