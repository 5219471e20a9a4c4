using Pipeline.Core;
using Pipeline.Core.Reports;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reports;
using Pipeline.Tests.Demo;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Reports;

/// <summary>The demo's published year: its reports, and DuckDB over the same Parquet to hold them against.</summary>
public sealed class ReportedYear(StoredYear year) : IAsyncLifetime
{
    private readonly Dictionary<string, MonthReport> _reports = new(StringComparer.Ordinal);
    private MonthReportReading _reading = null!;

    internal PublishedYear Published { get; private set; } = null!;

    internal Pipeline.Storage.Stores Stores => year.Stores;

    internal string Folder => year.Datasets;

    internal Manifest Manifest { get; private set; } = null!;

    internal PublishedTables Tables { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.Equal(MonthEndResult.Published, (await year.PublishedAsync()).Result);
        Published = new(Folder);
        Manifest = (await CurrentSnapshot.ReadAsync(Stores, Cancellation)).Manifest!;
        Tables = new(Stores, Manifest);
        _reading = new(Tables);
    }

    internal async Task<ReportInputs> InputsAsync(string month, string? level = null) => (await _reading.ReadAsync(Month.Parse(month), level, Cancellation))!;

    internal async Task<MonthReport> ReportAsync(string month)
    {
        if (!_reports.TryGetValue(month, out var report))
        {
            report = _reports[month] = MonthReports.Of(await InputsAsync(month));
        }

        return report;
    }

    public ValueTask DisposeAsync()
    {
        Published?.Dispose();
        return ValueTask.CompletedTask;
    }
}
