using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Pipeline.Tests.Privacy;

/// <summary>Everything that a process tells outside of its stores: what it logs, with the text of exceptions; names and tags of its traces; tags of its metrics.</summary>
internal sealed class Overheard : ILoggerProvider
{
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics = new();

    public Overheard()
    {
        _traces = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => Traces.Add($"{a.OperationName} {a.DisplayName} {string.Join(' ', a.TagObjects.Select(t => $"{t.Key}={t.Value}"))}"),
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _metrics.SetMeasurementEventCallback<long>((i, _, tags, _) => Measured(i, tags));
        _metrics.SetMeasurementEventCallback<double>((i, _, tags, _) => Measured(i, tags));
        _metrics.SetMeasurementEventCallback<int>((i, _, tags, _) => Measured(i, tags));
        _metrics.Start();
    }

    public ConcurrentBag<string> Lines { get; } = [];

    public ConcurrentBag<string> Traces { get; } = [];

    public ConcurrentBag<string> Metrics { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Listener(Lines);

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private void Measured(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Metrics.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))}");

    private sealed class Listener(ConcurrentBag<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Add($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add($"{formatter(state, exception)} {exception}");
    }
}
