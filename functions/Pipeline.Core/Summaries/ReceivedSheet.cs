using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>That a sheet counts, and since when.</summary>
/// <param name="Receipt">Of the revision that counts.</param>
/// <param name="FirstReceivedAt">When the first revision not withdrawn was received: later corrections never change it (R2).</param>
public sealed record ReceivedSheet(string Form, string Unit, DateTimeOffset FirstReceivedAt, string Receipt)
{
    /// <summary>When that first revision was finalised on its device, by the device's clock; null if it did not say (R2b).</summary>
    public DateTimeOffset? FirstFinalisedAt { get; init; }

    /// <summary>When it was sent, by the device's clock; null if the device did not say.</summary>
    public DateTimeOffset? FirstSentAt { get; init; }

    /// <summary>What the board last said of the revision that counts before the month was locked; null if nothing.</summary>
    public SheetVerdict? Verdict { get; init; }
}
