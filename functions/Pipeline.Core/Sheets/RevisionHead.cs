namespace Pipeline.Core.Sheets;

/// <summary>What is known of a stored revision without its rows.</summary>
/// <param name="Organization">The organisation whose partition holds the chain: the one that owned the unit when its first revision was accepted.</param>
/// <param name="Revision">1, 2, 3 … in one chain without gaps; 0 for a body filed for restatement, which is outside the chain until the board lets it in.</param>
/// <param name="Id">The client's UUID for this revision, or the one derived from its content.</param>
/// <param name="ContentHash">SHA-256 of the canonical sheet, lower-case hex.</param>
/// <param name="ReceivedAt">When the body was fully read, UTC: the instant that decides.</param>
/// <param name="Receipt">The short code with check digit that the client keeps.</param>
/// <param name="Key">The id of the key it was filed with.</param>
/// <param name="FinalisedAt">The device's time when the clerk finished, if it said so.</param>
/// <param name="SentAt">The device's time when it sent, if it said so.</param>
public sealed record RevisionHead(
    string Organization, Month Month, string Form, string Unit, int Revision, int Base, SheetKind Kind, string? Reason,
    string Id, string ContentHash, DateTimeOffset ReceivedAt, string Receipt, string Key, int RowCount,
    DateTimeOffset? FinalisedAt, DateTimeOffset? SentAt)
{
    /// <summary>Filed after the lock with <c>forRestatement</c>: outside all figures until the board lets it in.</summary>
    public bool ForRestatement => Revision == 0;

    /// <summary>The restatement that let the revision in after the lock; null if it came in time for the cut, and of a filing not let in yet.</summary>
    public string? Restatement { get; init; }

    /// <summary>What of the revision is gone by the retention rule.</summary>
    public PurgedParts Purged { get; init; }
}
