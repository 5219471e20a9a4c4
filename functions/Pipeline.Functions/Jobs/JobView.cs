using Pipeline.Core;
using Pipeline.Storage.Jobs;

namespace Pipeline.Functions.Jobs;

/// <summary>A run of the job log, as <c>GET jobs</c> tells it.</summary>
/// <param name="StartedBy"><c>timer</c>, <c>command-line</c> or the id of a key.</param>
/// <param name="Milliseconds">How long it took; null until it has ended.</param>
/// <param name="State"><c>requested</c>, <c>running</c>, <c>done</c>, <c>failed</c>, <c>stopped</c> or <c>abandoned</c>.</param>
/// <param name="Step">What it is doing, or did last.</param>
/// <param name="Error">The type of the exception that ended it.</param>
public sealed record JobView(
    string Id, string Name, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, long? Milliseconds, string State, string? Result,
    string? Step, string? FailedStep, string? Error, IReadOnlyList<Month> Months, IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyDictionary<string, long> Counts)
{
    public static JobView Of(JobRecord record, DateTimeOffset now) => new(
        record.Id, record.Name, record.StartedBy, record.StartedAt, record.EndedAt, record.Milliseconds, KebabCase.Of(record.StateAt(now)), record.Result,
        record.Step, record.FailedStep, record.Error, record.Months, record.Inputs, record.Counts);
}
