namespace Pipeline.Storage.Intake;

/// <summary>A body that was fully read, and who sent it.</summary>
/// <param name="Body">UTF-8 JSON: one sheet, or a list of up to 200.</param>
/// <param name="ReceivedAt">When the body was fully read, UTC: the instant that decides on time, late and locked.</param>
/// <param name="DryRun">Check only; nothing is stored.</param>
/// <param name="ForRestatement">Where the month is locked, keep the sheet outside all figures until the board lets it in.</param>
public sealed record Submission(ReadOnlyMemory<byte> Body, Caller Caller, DateTimeOffset ReceivedAt, bool DryRun, bool ForRestatement)
{
    /// <summary>The address it came from, for the audit; null where it is not known or not kept.</summary>
    public string? From { get; init; }
}
