namespace Pipeline.Storage.Clerks;

/// <summary>A month that sheets are taken for now.</summary>
/// <param name="Month"><c>yyyy-MM</c>.</param>
/// <param name="OnTimeBefore">Received before this instant is on time.</param>
/// <param name="LockedFrom">From this instant on sheets are taken for restatement only.</param>
public sealed record OpenMonth(string Month, DateTimeOffset OpensAt, DateTimeOffset OnTimeBefore, DateTimeOffset LockedFrom);
