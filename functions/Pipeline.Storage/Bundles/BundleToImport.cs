namespace Pipeline.Storage.Bundles;

/// <summary>A bundle as it was handed in.</summary>
/// <param name="ReceivedAt">When it was fully read, UTC: the instant that decides on time, late and locked.</param>
/// <param name="DryRun">Check only; nothing is stored.</param>
/// <param name="ForRestatement">Where a month is locked, keep the sheet outside all figures until the board lets it in.</param>
public sealed record BundleToImport(ReadOnlyMemory<byte> Body, DateTimeOffset ReceivedAt, bool DryRun, bool ForRestatement);
