namespace Pipeline.Storage.Privacy;

/// <summary>A request to change a register that names a person.</summary>
public sealed record HeldRequest(string Receipt, string Organization, DateTimeOffset ReceivedAt, string State, IReadOnlyList<HeldRow> Rows);
