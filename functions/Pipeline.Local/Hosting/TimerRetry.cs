using System.Globalization;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Local.Hosting;

/// <summary>How a function that fails is run again, as the Functions host does by <c>[FixedDelayRetry]</c>.</summary>
/// <param name="MaxRetries">After the first run; less than 0: until one succeeds.</param>
/// <param name="Delay">Between two runs, in real time, whatever the product's clock is set to.</param>
public sealed record TimerRetry(int MaxRetries, TimeSpan Delay)
{
    /// <summary>Null where the method does not say.</summary>
    public static TimerRetry? Of(MethodInfo method) => method.GetCustomAttribute<FixedDelayRetryAttribute>() is { } retry
        ? new(retry.MaxRetryCount, TimeSpan.ParseExact(retry.DelayInterval, "c", CultureInfo.InvariantCulture))
        : null;

    /// <param name="failures">How many runs have failed, one at least.</param>
    public bool RunsAgainAfter(int failures) => MaxRetries < 0 || failures <= MaxRetries;
}
