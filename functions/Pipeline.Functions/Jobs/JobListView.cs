namespace Pipeline.Functions.Jobs;

/// <summary>A page of the job log, the newest run first.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record JobListView(IReadOnlyList<JobView> Jobs, string? Next);
