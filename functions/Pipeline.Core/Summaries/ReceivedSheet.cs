namespace Pipeline.Core.Summaries;

/// <summary>That a sheet counts, and since when.</summary>
/// <param name="Receipt">Of the revision that counts.</param>
/// <param name="FirstReceivedAt">When the first revision not withdrawn was received: later corrections never change it (R2).</param>
public sealed record ReceivedSheet(string Form, string Unit, DateTimeOffset FirstReceivedAt, string Receipt);
