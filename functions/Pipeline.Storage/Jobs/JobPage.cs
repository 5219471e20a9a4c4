namespace Pipeline.Storage.Jobs;

/// <summary>A page of the job log, the newest run first.</summary>
/// <param name="Next">The id of the last run of the page; null on the last page.</param>
public sealed record JobPage(IReadOnlyList<JobRecord> Jobs, string? Next);
