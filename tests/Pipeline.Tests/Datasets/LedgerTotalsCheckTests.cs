using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

/// <summary>The check «ledger-totals» is seen to fail where the ledger and the tables it bears differ, and to pass on a sound snapshot.</summary>
public sealed class LedgerTotalsCheckTests : IAsyncDisposable
{
    private readonly TestStores _test = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task A_sound_snapshot_passes() => Assert.Empty(await FailedAsync("", "", 0));

    [Theory]
    [InlineData("fact_obligation", "o1_den")]
    [InlineData("fact_obligation", "o1_missing")]
    [InlineData("fact_obligation", "o1_excluded_not_expected")]
    [InlineData("fact_obligation", "on_time")]
    [InlineData("fact_obligation", "late")]
    [InlineData("fact_reporting", "r1_den")]
    [InlineData("fact_reporting", "r1_excluded_not_expected")]
    [InlineData("fact_reporting", "organization_key")]
    [InlineData("fact_obligation", "o2_den")]
    [InlineData("fact_meeting_compliance", "m1_den")]
    [InlineData("fact_village_meeting", "v1_den")]
    [InlineData("fact_supervising_meeting", "d1_den")]
    [InlineData("fact_apprenticeship_rotation", "a1_den")]
    public async Task A_number_that_differs_fails(string table, string column) => Assert.Contains("ledger-totals", await FailedAsync(table, column, 1));

    /// <summary>The failed checks of a snapshot in which one column of one table is changed by so much, in its first row.</summary>
    private async Task<IReadOnlyList<string>> FailedAsync(string table, string column, int more)
    {
        var facts = A.Country()
            .With(A.Cell("CB1"), A.Cell("CB2"), A.AVillage(), A.MeetingPlan(), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Tuesday))
            .With(A.InCalendar("2019-03-19"), A.Leader("P-BT", Core.Reference.PostKind.CommuneSecretary), A.Holder("P-BT", "DV-2"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")))
            .In("2019-03");
        var (version, files) = (facts.Inputs.Version, new DatasetFiles(_test.Stores));
        var written = new List<TableFile>();
        foreach (var data in facts.Tables)
        {
            written.Add(await files.WriteAsync(data.Table.Name == table ? Changed(data, column, more) : data, version.Month, Cancellation));
        }

        var dimensions = DimensionTables.All(facts.Inputs.Directory, facts.Inputs.Keys, [version], new Dictionary<Core.Month, (int, int)>());
        var outcome = await new DatasetPublisher(_test.Stores, TimeProvider.System, "c0ffee")
            .PublishAsync(new SnapshotContent([version], written, dimensions, [version.RulePack]), Cancellation);
        return [.. outcome.FailedChecks.Select(c => c.Name)];
    }

    private static TableData Changed(TableData data, string column, int more) => data with
    {
        Columns = [.. data.Columns.Select((values, i) =>
        {
            if (data.Table.Columns[i].Name != column)
            {
                return values;
            }

            var changed = (int[])values.Clone();
            changed[0] += more;
            return changed;
        })],
    };
}
