using System.Text.Json;

namespace Pipeline.Local.Timers;

/// <summary>When each timer last ran, kept over restarts, so that a run missed while the machine was off is made up for.</summary>
/// <param name="path">The file; null to remember nothing.</param>
public sealed class TimerHistory(string? path)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _last = Read(path);

    /// <summary>The instant of the last run, or null.</summary>
    public DateTimeOffset? LastRun(string timer)
    {
        lock (_lock)
        {
            return _last.TryGetValue(timer, out var at) ? at : null;
        }
    }

    public void Add(string timer, DateTimeOffset ranAt)
    {
        lock (_lock)
        {
            _last[timer] = ranAt;
            if (path is not null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(_last));
                File.Move(path + ".new", path, overwrite: true);
            }
        }
    }

    private static Dictionary<string, DateTimeOffset> Read(string? path)
    {
        try
        {
            return path is not null && File.Exists(path)
                ? JsonSerializer.Deserialize<Dictionary<string, DateTimeOffset>>(File.ReadAllBytes(path)) ?? []
                : [];
        }
        catch (JsonException)
        {
            // What is lost is only the memory of missed runs, and the next run works off every month that is due.
            return [];
        }
    }
}
