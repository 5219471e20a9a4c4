namespace Pipeline.Local.Demo.Year;

/// <summary>A request to change a register: filed by an organisation, then decided by the board.</summary>
/// <param name="FiledAt">A full hour, UTC.</param>
/// <param name="DecidedAt">A full hour, UTC, later.</param>
/// <param name="Body">The request's JSON.</param>
/// <param name="Refusal">Why the board refuses it; null: it is approved.</param>
public sealed record RegisterAct(string Organization, DateTimeOffset FiledAt, DateTimeOffset DecidedAt, string Body, string? Refusal = null);
