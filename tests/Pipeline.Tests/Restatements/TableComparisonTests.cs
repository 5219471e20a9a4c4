using CsCheck;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Restatements;
using static Pipeline.Core.Datasets.Table<Pipeline.Tests.Restatements.TableComparisonTests.Row>;

namespace Pipeline.Tests.Restatements;

public sealed class TableComparisonTests
{
    private static readonly Table<Row> Table = new(
        "fact_sample", new("Mẫu", "Sample"), new("Mẫu", "Sample"), ["month_start", "organization_key", "cell_key"], monthly: true,
        [
            Date("month_start", _ => new(2019, 1, 1), new("Tháng", "Month")),
            Int32("organization_key", r => r.Cell / 10, new("Tổ chức", "Organisation")),
            Int32("cell_key", r => r.Cell, new("Chi bộ", "Cell")),
            RatingColumns.IsSuppressed<Row>(r => r.Suppressed),
            Int32OrNull("s1_num", r => r.Suppressed ? null : r.Rated, new("Tử số", "Numerator")),
            Int32("m1_num", r => r.Met, new("Tử số", "Numerator")),
            TextOrNull("gap_class", r => r.Class, new("Nhóm", "Class")),
            Int32("month_version", r => r.Version, new("Phiên bản", "Version")),
        ]);

    private static readonly Gen<Row[]> Rows =
        from cells in Gen.Int[1, 40].Array[0, 12]
        from values in Gen.Select(Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2]).Array[cells.Length]
        select cells.Distinct().Order().Zip(values, (cell, v) => new Row(cell, v.Item1, v.Item2, v.Item3, v.Item4 == 0 ? null : $"{v.Item4}", 1)).ToArray();

    [Fact]
    public void A_table_differs_in_nothing_from_itself_whatever_the_version() => Rows.Sample(rows =>
        Assert.Empty(TableComparison.Of(Of(rows), Of([.. rows.Select(r => r with { Version = 2 })]))));

    [Fact]
    public void Each_changed_figure_is_listed_once_and_changing_it_makes_the_one_version_the_other() => Gen.Select(Rows, Rows).Sample((before, after) =>
    {
        var changes = TableComparison.Of(Of(before), Of(after)).ToList();

        Assert.Equal(changes.Count, changes.Select(c => (c.RowKey, c.Figure.Name)).Distinct().Count());
        var patched = Values(before).Where(v => Values(after).ContainsKey(v.Key) || v.Value is null).ToDictionary();
        foreach (var change in changes.Where(c => !c.IsWithheld))
        {
            patched[(change.RowKey, change.Figure.Name)] = change.After;
        }

        var hidden = changes.Where(c => c.IsWithheld).Select(c => (c.RowKey, c.Figure.Name)).ToHashSet();
        Assert.All(Values(after).Where(v => !hidden.Contains(v.Key)), v => Assert.Equal(v.Value, patched.GetValueOrDefault(v.Key)));
    });

    [Fact]
    public void What_a_cell_withholds_in_either_version_is_told_of_neither() => Gen.Select(Rows, Rows).Sample((before, after) =>
    {
        var withheld = before.Concat(after).Where(r => r.Suppressed).Select(r => r.Cell).ToHashSet();

        foreach (var change in TableComparison.Of(Of(before), Of(after)).Where(c => c.Figure.Name == "s1_num"))
        {
            Assert.Equal(withheld.Contains(int.Parse(change.RowKey.Split('=')[^1], System.Globalization.CultureInfo.InvariantCulture)), change.IsWithheld);
            Assert.True(!change.IsWithheld || change is { Before: null, After: null });
        }
    });

    [Fact]
    public void The_other_way_round_before_and_after_change_places() => Gen.Select(Rows, Rows).Sample((before, after) => Assert.Equal(
        TableComparison.Of(Of(before), Of(after)).Select(c => (c.RowKey, c.Figure.Name, c.Before, c.After)).Order(),
        TableComparison.Of(Of(after), Of(before)).Select(c => (c.RowKey, c.Figure.Name, c.After, c.Before)).Order()));

    [Fact]
    public void A_row_says_its_key_its_organisation_and_numbers_apart_from_the_rest()
    {
        var (before, after) = (new Row(12, false, 3, 1, "one", 1), new Row(12, false, 4, 1, "zero", 2));

        var rows = TableComparison.Of(Of([before]), Of([after])).Select(c => new RestatementRow(new Month(2019, 1), "2019-01-AAAAAAAA", 1, c)).ToList();

        Assert.Equal(
            [
                ("organization_key=1 cell_key=12", 1, "s1_num", 3m, 4m, null, null),
                ("organization_key=1 cell_key=12", 1, "gap_class", (decimal?)null, (decimal?)null, "one", "zero"),
            ],
            rows.Select(r => (r.Change.RowKey, r.Change.OrganizationKey, r.Change.Figure.Name, r.Before, r.After, r.BeforeText, r.AfterText)));
    }

    private static TableData Of(IReadOnlyList<Row> rows) => Table.ToData(rows);

    private static Dictionary<(string Key, string Figure), object?> Values(IReadOnlyList<Row> rows)
    {
        var values = new Dictionary<(string Key, string Figure), object?>();
        foreach (var row in rows)
        {
            var key = $"organization_key={row.Cell / 10} cell_key={row.Cell}";
            values[(key, "is_suppressed")] = row.Suppressed;
            values[(key, "s1_num")] = row.Suppressed ? null : row.Rated;
            values[(key, "m1_num")] = row.Met;
            values[(key, "gap_class")] = row.Class;
        }

        return values;
    }

    internal sealed record Row(int Cell, bool Suppressed, int Rated, int Met, string? Class, int Version);
}
