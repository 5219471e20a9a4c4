using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Pipeline.Storage.Telemetry;

/// <summary>
/// What a gauge tells: the values of the last look, for a while. Of several instances each tells what it saw itself, so one that has not looked for
/// long falls silent instead of telling what was.
/// </summary>
/// <param name="time">Real time, whatever the product's clock is set to.</param>
public sealed class LastSeen<TKey>(TimeProvider time)
    where TKey : notnull
{
    /// <summary>Some times as long as it takes until a gauge is read, which is a minute.</summary>
    public static readonly TimeSpan ToldFor = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TKey, (long SeenAt, Measurement<long> Value)> _values = new();

    /// <summary>Takes the place of what was seen of the key before.</summary>
    public void Saw(TKey key, long value, params ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _values[key] = (time.GetTimestamp(), new(value, tags));

    public IEnumerable<Measurement<long>> Read() =>
        [.. _values.Values.Where(v => time.GetElapsedTime(v.SeenAt) < ToldFor).Select(v => v.Value)];
}
