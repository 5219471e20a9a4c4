using Pipeline.Core;
using Pipeline.Core.Reference.Differences;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reference;

public sealed class ImportPreviewTests
{
    private static readonly Country Before = A.Country().With(A.AVillage(), A.Cell("CB1"), A.Cell("CB2"), A.Member("DV-1"), A.Household("H-1"));

    [Fact]
    public void The_same_data_changes_nothing()
    {
        var preview = Preview(Before);

        Assert.Empty(preview.Tables);
        Assert.Equal((0, 0, 0), (preview.Events.Total, preview.NoLonger.Total, preview.Duties.Total));
        Assert.Empty(preview.ComputedAnew);
    }

    [Fact]
    public void Rows_are_counted_by_file()
    {
        var preview = Preview(Before
            .Without<Core.Reference.Member>(m => m.Code == "DV-1")
            .With(A.Member("DV-1") with { Exempt = true }, A.Member("DV-2"), A.Cell("CB2", to: "2019-07-01"))
            .Without<Core.Reference.Household>(_ => true));

        Assert.Equal(
            [new("cells.csv", 0, 1, 0, 0), new("members.csv", 1, 0, 1, 0), new TableDifference("households.csv", 0, 0, 0, 1)],
            preview.Tables);
    }

    [Fact]
    public void A_rule_pack_with_the_same_content_is_the_same()
    {
        Assert.Empty(Preview(Before.With(A.Pack("BO-1"))).Tables);
        Assert.Equal("rule-packs", Preview(Before.With(A.Pack("BO-1", goodFrom: 85))).Tables.Single().File);
    }

    [Fact]
    public void An_event_that_is_called_off_is_told_too()
    {
        var closing = Before.With(A.Cell("CB2", to: "2019-07-01"));

        var preview = ImportPreview.Of(closing.Data, Before.Data, A.Month("2019-05"), new HashSet<Month>());

        Assert.Equal(UnitEventKind.Closed, preview.NoLonger.Listed.Single().Kind);
        Assert.Equal(0, preview.Events.Total);
    }

    [Fact]
    public void Months_from_the_first_change_on_are_computed_anew_unless_they_are_final()
    {
        var preview = ImportPreview.Of(
            Before.Data, Before.With(A.Cell("CB3", from: "2019-03-10")).Data, A.Month("2019-06"), new HashSet<Month> { A.Month("2019-02"), A.Month("2019-03") });

        Assert.Equal(["2019-04", "2019-05", "2019-06"], preview.ComputedAnew.Select(m => m.ToString()));
        Assert.Equal(["2019-03"], preview.Final.Select(m => m.ToString()));
    }

    [Fact]
    public void A_cell_that_opens_in_mid_month_is_owed_for_from_the_next_month()
    {
        var preview = Preview(Before.With(A.Cell("CB3", from: "2019-03-20")));

        var duty = Assert.Single(preview.Duties.Listed);
        Assert.Equal((A.Committee, "2019-04"), (duty.Organization, duty.From.ToString()));
        Assert.Equal(Core.Sheets.Forms.All.Count(f => f.UnitLevel == Core.Sheets.UnitLevel.Cell), duty.After - duty.Before);
    }

    [Fact]
    public void A_cell_that_moves_is_owed_for_by_its_new_organisation()
    {
        var two = Before.With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"));

        var preview = ImportPreview.Of(
            two.Data, two.With(A.Cell("CB2", to: "2019-07-01"), A.Cell("CB2", "XA-B", from: "2019-07-01")).Data, A.Month("2019-05"), new HashSet<Month>());

        Assert.Equal(
            [("XA-A", "2019-07", -1), ("XA-B", "2019-07", 1)],
            preview.Duties.Listed.Select(d => (d.Organization, d.From.ToString(), Math.Sign(d.After - d.Before))));
    }

    [Fact]
    public void The_first_import_only_adds()
    {
        var preview = ImportPreview.Of(null, Before.Data, A.Month("2010-02"), new HashSet<Month>());

        Assert.All(preview.Tables, t => Assert.Equal((0, 0, 0), (t.Closed, t.Changed, t.Removed)));
        Assert.Equal(["2010-01", "2010-02"], preview.ComputedAnew.Select(m => m.ToString()));
    }

    [Fact]
    public void A_long_list_is_cut_and_says_how_long_it_is()
    {
        var preview = Preview(Before.With(Enumerable.Range(1, 300).Select(i => A.Cell($"CB-{i:000}", from: "2019-07-01"))));

        Assert.Equal((200, 300), (preview.Events.Listed.Count, preview.Events.Total));
    }

    private static ImportPreview Preview(Country after) => ImportPreview.Of(Before.Data, after.Data, A.Month("2019-05"), new HashSet<Month>());
}
