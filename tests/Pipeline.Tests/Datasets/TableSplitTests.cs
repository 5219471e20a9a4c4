using Pipeline.Core.Datasets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Datasets;

/// <summary>A large table is split by the units at the top, and nothing of it is lost.</summary>
public sealed class TableSplitTests
{
    private static readonly string[] Units = ["B", "A", "C", "B", "D", "A"];

    [Fact]
    public void A_table_that_fits_is_not_split_and_its_units_are_not_asked_for() =>
        Assert.Single(TableSplit.Of(Table(6), 6, _ => throw new InvalidOperationException()));

    [Theory]
    [InlineData(5, "A A B B C|D")]
    [InlineData(4, "A A B B|C D")]
    [InlineData(3, "A A|B B C|D")]
    [InlineData(1, "A A|B B|C|D")]
    public void Units_that_follow_each_other_by_code_share_a_part_while_they_fit(int most, string parts) => Assert.Equal(
        parts,
        string.Join('|', TableSplit.Of(Table(6), most, _ => Units).Select(p => string.Join(' ', Rows(p).Select(row => Units[row]).Order(StringComparer.Ordinal)))));

    [Fact]
    public void Each_part_keeps_the_order_of_the_rows()
    {
        var parts = TableSplit.Of(Table(6), 4, _ => Units);

        Assert.Equal([[0, 1, 3, 5], [2, 4]], parts.Select(Rows));
    }

    [Fact]
    public void Every_large_table_knows_the_unit_of_each_row()
    {
        var facts = A.Country().With(
            A.ACommune("C-B"), A.ACommittee("XA-B", "C-B") with { SupervisingLevel = "T" },
            A.Cell("CB1"), A.Cell("CB2", "XA-B"), A.AVillage(), A.AVillage("T02", "C-B")).In("2019-03");
        var units = new TopUnits(facts.Inputs.Directory, facts.Inputs.Keys);

        Assert.All(
            facts.Tables.Where(t => t.Table.Name is "fact_meeting_compliance" or "fact_household_coverage" or "fact_reporting"),
            t => Assert.Equal(["H", "T"], units.Of(t).Distinct().Order(StringComparer.Ordinal)));
    }

    private static TableData Table(int rows) => new(
        new("t", default, default, [new("n", ColumnType.Int32, false, default, default)], ["n"], Monthly: true), rows, [Enumerable.Range(0, rows).ToArray()]);

    private static int[] Rows(TableData data) => (int[])data.Columns[0];
}
