namespace Pipeline.Storage.Privacy;

/// <param name="Now">The instant that says what is too old.</param>
/// <param name="By">For the audit: who asks.</param>
/// <param name="DryRun">Counts what would go and writes nothing.</param>
public sealed record PurgeRequest(DateTimeOffset Now, string By, bool DryRun);
