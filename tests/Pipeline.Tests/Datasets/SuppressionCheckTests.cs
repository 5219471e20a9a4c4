using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets;

/// <summary>The check «suppression» is seen to fail on a snapshot in which a small group can be seen, and to pass on a sound one.</summary>
public sealed class SuppressionCheckTests : IAsyncDisposable
{
    private readonly TestStores _test = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task A_sound_snapshot_passes() => Assert.Empty(await FailedAsync((_, _, value) => value));

    [Fact]
    public async Task A_small_group_that_stands_open_fails()
    {
        // Both tables say that nothing is withheld, and give nothing either: a group of no one.
        var failed = await FailedAsync((column, _, value) => column == "is_suppressed" ? false : value);

        Assert.Contains("suppression", failed);
    }

    [Fact]
    public async Task A_level_told_of_a_withheld_cell_fails() =>
        Assert.Contains("suppression", await FailedAsync((column, row, value) => column == "s2_self_num" && row["is_suppressed"] is true ? 1 : value));

    [Fact]
    public async Task A_numerator_told_of_a_withheld_cell_fails() =>
        Assert.Contains("suppression", await FailedAsync((column, row, value) => column == "s1_num" && row["is_suppressed"] is true ? 1 : value));

    [Fact]
    public async Task A_cell_withheld_in_one_table_alone_fails() => Assert.Contains("suppression", await FailedAsync(
        (column, row, value) => column == "is_suppressed" && row.ContainsKey("rating_key") ? false : value));

    [Fact]
    public async Task A_sum_of_one_withheld_cell_fails()
    {
        // The next-smallest cell is shown: what is left of the sum is the small one.
        var failed = await FailedAsync((column, row, value) => (row["cell_key"], column) switch
        {
            (2, "is_suppressed") => false,
            (2, "s1_num" or "s1_den" or "s3_below_den" or "s3_at_num" or "s3_at_den" or "s3_above_den" or "s2_self_den" or "s2_agreed_den") => 6,
            (2, "s2_self_num" or "s2_agreed_num") => row["rating_key"] is 2 ? 6 : 0,
            (2, "s1_excluded_withheld" or "s3_below_num" or "s3_above_num") => 0,
            _ => value,
        });

        Assert.Equal(["suppression"], failed);
    }

    [Fact]
    public async Task A_sum_in_which_all_are_rated_alike_fails() => Assert.Contains("suppression", await FailedAsync(
        (column, row, value) => column == "s2_self_num" && row["cell_key"] is 0 ? (row["rating_key"] is 2 ? row["s2_self_den"] : 0) : value));

    [Fact]
    public async Task A_cell_that_the_snapshot_before_withheld_and_the_next_one_shows_fails()
    {
        Assert.Empty(await FailedAsync((_, _, value) => value));

        var failed = await FailedAsync((_, _, value) => value, [("CB1", 6), ("CB2", 6), ("CB3", 8)]);

        Assert.Equal(["suppression-stays"], failed);
    }

    /// <summary>The failed checks of a snapshot of three cells, of 3, 6 and 8 members, with each value of the two tables as the change has it.</summary>
    private async Task<IReadOnlyList<string>> FailedAsync(
        Func<string, IReadOnlyDictionary<string, object?>, object?, object?> change, (string Cell, int Size)[]? sizes = null)
    {
        sizes ??= [("CB1", 3), ("CB2", 6), ("CB3", 8)];
        var facts = A.Country()
            .With(sizes.SelectMany(c => Enumerable.Range(1, c.Size).Select(i => A.Member($"DV-{c.Cell}-{i}", c.Cell))))
            .With(sizes.Select(c => A.Cell(c.Cell)))
            .With(sizes.Select(c => A.Reports(c.Cell, "2019-03", [.. Enumerable.Range(1, c.Size).Select(i => A.Report(
                $"DV-{c.Cell}-{i}", i == 1 ? Rating.Excellent : Rating.Good, i == 2 ? Rating.Completed : Rating.Good))])))
            .In("2019-03");
        var (version, files) = (facts.Inputs.Version, new DatasetFiles(_test.Stores));
        var written = new List<TableFile>();
        foreach (var table in facts.Tables)
        {
            var data = table.Table.Name is "fact_member_report" or "fact_member_rating" ? Changed(table, change) : table;
            written.Add(await files.WriteAsync(data, version.Month, Cancellation));
        }

        var dimensions = DimensionTables.All(facts.Inputs.Directory, facts.Inputs.Keys, [version], new Dictionary<Core.Month, (int, int)>());
        var outcome = await new DatasetPublisher(_test.Stores, TimeProvider.System, "c0ffee")
            .PublishAsync(new SnapshotContent([version], written, dimensions, [version.RulePack]), Cancellation);
        return [.. outcome.FailedChecks.Select(c => c.Name)];
    }

    private static TableData Changed(TableData data, Func<string, IReadOnlyDictionary<string, object?>, object?, object?> change)
    {
        var columns = data.Table.Columns.Select(c => ColumnTypes.NewArray(c, data.RowCount)).ToList();
        for (var row = 0; row < data.RowCount; row++)
        {
            var values = data.Table.Columns.Select((c, i) => (c.Name, Value: data.Columns[i].GetValue(row))).ToDictionary(v => v.Name, v => v.Value);
            for (var i = 0; i < columns.Count; i++)
            {
                columns[i].SetValue(change(data.Table.Columns[i].Name, values, data.Columns[i].GetValue(row)), row);
            }
        }

        return data with { Columns = [.. columns] };
    }
}
