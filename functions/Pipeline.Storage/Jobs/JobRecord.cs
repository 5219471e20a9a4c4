using Pipeline.Core;
using Pipeline.Core.Jobs;

namespace Pipeline.Storage.Jobs;

/// <summary>A run as the job log keeps it: identifiers, months and counts, never a name nor what a sheet says.</summary>
/// <param name="Name">The code of its <see cref="JobKind"/>.</param>
/// <param name="StartedBy"><see cref="JobStarters.Timer"/>, <see cref="JobStarters.CommandLine"/> or the id of a key.</param>
/// <param name="StartedAt">When it began; of one that only was asked for, when that was.</param>
/// <param name="Inputs">What it was asked to do, by name.</param>
public sealed record JobRecord(string Id, string Name, string StartedBy, DateTimeOffset StartedAt, IReadOnlyDictionary<string, string> Inputs)
{
    /// <summary>Without a sign of life for so long, a run that has not ended is taken for dead.</summary>
    private static readonly TimeSpan SilentAtMost = TimeSpan.FromMinutes(2);

    public JobState State { get; init; } = JobState.Running;

    /// <summary>The last sign of life.</summary>
    public DateTimeOffset AliveAt { get; init; } = StartedAt;

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How long it took, in milliseconds; null until it has ended.</summary>
    public long? Milliseconds { get; init; }

    /// <summary>What it is doing, or did last.</summary>
    public string? Step { get; init; }

    /// <summary>How it ended, in kebab-case, where there is more to say than done or failed.</summary>
    public string? Result { get; init; }

    public string? FailedStep { get; init; }

    /// <summary>The type of the exception that ended it; what an exception says may hold what it should not.</summary>
    public string? Error { get; init; }

    /// <summary>The months it was about, in order.</summary>
    public IReadOnlyList<Month> Months { get; init; } = [];

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);

    /// <summary>The state as it is to be read at an instant: a run whose process is gone says no word about it itself.</summary>
    public JobState StateAt(DateTimeOffset now) => State == JobState.Running && now - AliveAt > SilentAtMost ? JobState.Abandoned : State;

    /// <summary>Whether it has ended, well or not, or never will.</summary>
    public bool IsOverAt(DateTimeOffset now) => StateAt(now) is not (JobState.Requested or JobState.Running);
}
