using Pipeline.Core;
using Pipeline.Core.Jobs;

namespace Pipeline.Storage.Jobs;

/// <summary>A run that is under way: what it does tells here where it is and what came of it. Safe to be told by several at once.</summary>
public sealed class JobRun
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly SortedSet<Month> _months = [];
    private JobRecord _record;
    private bool _failed;

    internal JobRun(JobRecord record) => (_record, Inputs, Id, Name, StartedBy) = (record, record.Inputs, record.Id, record.Name, record.StartedBy);

    public string Id { get; }

    /// <summary>The code of its <see cref="JobKind"/>.</summary>
    public string Name { get; }

    public string StartedBy { get; }

    public IReadOnlyDictionary<string, string> Inputs { get; }

    /// <summary>Whether there was anything to do; a quiet run without is not kept.</summary>
    internal bool DidSomething { get; private set; }

    /// <summary>Whether the run did nothing after all, so that it is not kept.</summary>
    internal bool IsForgotten { get; private set; }

    /// <summary>The step that begins, such as <c>assemble 2019-03</c>: the one that the log names if the run ends in it.</summary>
    public void Step(string step) => Tell(() => _record = _record with { Step = step });

    /// <summary>How much there was of something; what is counted several times adds up.</summary>
    /// <param name="name">kebab-case.</param>
    public void Count(string name, long count) => Tell(() => _counts[name] = _counts.GetValueOrDefault(name) + count);

    /// <summary>A month that the run is about.</summary>
    public void Of(Month month) => Tell(() => _months.Add(month));

    /// <summary>How the run ends, if it ends well.</summary>
    /// <param name="result">kebab-case.</param>
    public void EndsAs(string result) => Tell(() => _record = _record with { Result = result });

    /// <summary>The run ends without what it was to bring about, though nothing broke.</summary>
    /// <param name="result">kebab-case: why.</param>
    public void FailsAs(string result) => Tell(() => (_record, _failed) = (_record with { Result = result }, true));

    /// <summary>There was something to do, so that a quiet run is worth keeping.</summary>
    public void Keep() => Tell(() => DidSomething = true);

    /// <summary>It did nothing and will be tried again, so that it is not worth keeping, unless it fails.</summary>
    public void Forget() => Tell(() => IsForgotten = true);

    /// <summary>The record as of now.</summary>
    internal JobRecord At(DateTimeOffset now)
    {
        lock (_lock)
        {
            return _record with { AliveAt = now, Months = [.. _months], Counts = new SortedDictionary<string, long>(_counts, StringComparer.Ordinal) };
        }
    }

    /// <summary>The record at the end.</summary>
    /// <param name="failure">What ended it, if that was an exception.</param>
    /// <param name="stopped">Whether the host made it stop.</param>
    internal JobRecord EndedAt(DateTimeOffset now, TimeSpan took, Exception? failure, bool stopped)
    {
        var state = stopped ? JobState.Stopped : _failed || failure is not null ? JobState.Failed : JobState.Done;
        var record = At(now);
        return record with
        {
            State = state,
            EndedAt = now,
            Milliseconds = (long)took.TotalMilliseconds,
            FailedStep = state == JobState.Done ? null : record.Step,
            Error = stopped ? null : failure?.GetType().Name,
        };
    }

    private void Tell(Action tell)
    {
        lock (_lock)
        {
            tell();
        }
    }
}
