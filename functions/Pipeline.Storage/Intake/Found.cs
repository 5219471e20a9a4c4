using Pipeline.Core;

namespace Pipeline.Storage.Intake;

/// <summary>What was looked for, or why there is none to show. Exactly one of the two is null.</summary>
public sealed record Found<T>(T? Value, Problem? Problem)
    where T : class
{
    public static implicit operator Found<T>(T value) => new(value, null);

    public static implicit operator Found<T>(Problem problem) => new(null, problem);
}
