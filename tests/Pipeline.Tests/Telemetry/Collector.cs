using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Pipeline.Tests.Telemetry;

/// <summary>Listens to the product's meter and source, as an exporter does.</summary>
internal sealed class Collector : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;
    private readonly ConcurrentDictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Measured> _measured = new();
    private readonly ConcurrentQueue<Activity> _traces = new();

    public Collector()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Pipeline.Storage.Telemetry.Measurements.Name)
            {
                _instruments[instrument.Name] = instrument;
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measured.Enqueue(Measured.Of(instrument, value, tags)));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measured.Enqueue(Measured.Of(instrument, value, tags)));
        _activities = new()
        {
            ShouldListenTo = source => source.Name == Pipeline.Storage.Telemetry.Traces.Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _traces.Enqueue,
        };
        _meters.Start();
        ActivitySource.AddActivityListener(_activities);
    }

    public IReadOnlyDictionary<string, Instrument> Instruments => _instruments;

    public IReadOnlyList<Activity> Traces => [.. _traces];

    public IReadOnlyList<Measured> All => [.. _measured];

    /// <summary>Reads the gauges now.</summary>
    public void ReadGauges() => _meters.RecordObservableInstruments();

    public IEnumerable<Measured> Of(string name) => All.Where(m => m.Name == name);

    /// <summary>The sum of a counter where it has a tag.</summary>
    public double Sum(string name, string tag, object value) => Of(name).Where(m => Equals(m.Tags[tag], value)).Sum(m => m.Value);

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }
}
