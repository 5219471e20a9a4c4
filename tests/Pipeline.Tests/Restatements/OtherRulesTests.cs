using System.Text;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>A final month is never computed again for newer code: rules that have changed since are no reason for a new version.</summary>
public sealed class OtherRulesTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await LateYear.PrepareAsync(_deployment);
        await MadeByOtherRulesAsync("2019-02");
        await MadeByOtherRulesAsync("2019-03");
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task A_later_month_made_by_other_rules_changes_only_by_what_is_handed_on_to_it()
    {
        await LateYear.RestateAsync(_deployment, LateYear.Corrected);

        var records = await _deployment.Months.ListAsync(Cancellation);
        Assert.Equal([2, 2, 1], records.Take(3).Select(r => r.Version.Version));
        Assert.Equal([RulesVersion.Current, RulesVersion.Current, 1], records.Take(3).Select(r => r.RulesVersion));
    }

    /// <summary>Puts other figures in place of those of the month, as if an earlier program had made them.</summary>
    private async Task MadeByOtherRulesAsync(string month)
    {
        var record = (await _deployment.Months.FindAsync(A.Month(month), Cancellation))!;
        var published = await _deployment.TableAsync(MeetingComplianceTable.Table.Definition, month);
        var other = await new DatasetFiles(_deployment.Stores).WriteAsync(With(published, "m4_issues_missing", 7), A.Month(month), Cancellation);
        var file = record.Files.Single(f => f.Table == MeetingComplianceTable.Table.Definition.Name);
        var row = (await _deployment.Stores.Rows.ReadAsync(RowTable.Months, "months", month, Cancellation))!;
        var json = Encoding.UTF8.GetString(row.Pack.Span)
            .Replace(file.Sha256, other.Sha256, StringComparison.Ordinal)
            .Replace($"\"bytes\":{file.Bytes},\"rows\":{file.Rows}", $"\"bytes\":{other.Bytes},\"rows\":{other.Rows}", StringComparison.Ordinal)
            .Replace($"\"rulesVersion\":{RulesVersion.Current}", "\"rulesVersion\":1", StringComparison.Ordinal);
        await _deployment.Stores.Rows.TryWriteAsync(
            RowTable.Months, "months", [RowWrite.Upsert(month, row.Fields, Encoding.UTF8.GetBytes(json))], Cancellation);
        Assert.Equal((1, other.Path), ((await _deployment.Months.FindAsync(A.Month(month), Cancellation)) is { } now ? (now.RulesVersion, now.Files.Single(f => f.Table == other.Table).Path) : default));
    }

    private static TableData With(TableData data, string column, int value)
    {
        var position = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        var values = (int[])data.Columns[position].Clone();
        values[0] = value;
        return data with { Columns = [.. data.Columns.Select((c, i) => i == position ? values : c)] };
    }
}
