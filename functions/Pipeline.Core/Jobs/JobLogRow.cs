namespace Pipeline.Core.Jobs;

/// <summary>A run as analysts see it.</summary>
/// <param name="Origin"><c>timer</c>, <c>command-line</c> or <c>request</c>; whose key it was is not published.</param>
/// <param name="Seconds">How long it took; null until it has ended.</param>
/// <param name="Months">The months it was about, divided by blanks.</param>
/// <param name="Inputs">As <c>name=value</c>, divided by blanks.</param>
/// <param name="Counts">As <c>name=value</c>, divided by blanks.</param>
public sealed record JobLogRow(
    string Id, JobKind Kind, string Origin, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, decimal? Seconds, JobState State, string? Result,
    string? FailedStep, string? Error, string Months, string Inputs, string Counts);
