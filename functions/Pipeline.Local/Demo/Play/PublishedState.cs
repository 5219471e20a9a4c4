using Pipeline.Core;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;

namespace Pipeline.Local.Demo.Play;

/// <summary>Sees to it that a timer's run was published.</summary>
public static class PublishedState
{
    /// <exception cref="InvalidOperationException">The month is not published in the state that the run must have left it in.</exception>
    public static async Task CheckAsync(Stores stores, TimerRun run, CancellationToken cancellation)
    {
        var snapshot = await CurrentSnapshot.ReadAsync(stores, cancellation);
        var state = snapshot.Manifest?.Months.FirstOrDefault(m => m.Month == run.Month.ToString())?.State ?? "not there";
        if (state != KebabCase.Of(run.State))
        {
            throw new InvalidOperationException(
                $"After {run.Timer}, {run.Month} should be published as {KebabCase.Of(run.State)}, and is {state}; the log says why.");
        }
    }
}
