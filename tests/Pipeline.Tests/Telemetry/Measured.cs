using System.Diagnostics.Metrics;

namespace Pipeline.Tests.Telemetry;

/// <summary>One measurement.</summary>
internal sealed record Measured(string Name, double Value, IReadOnlyDictionary<string, object?> Tags)
{
    public static Measured Of(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        new(instrument.Name, value, tags.ToArray().ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal));
}
