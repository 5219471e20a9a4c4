using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What stands behind S1 to S4, beyond the sums that every test holds: above all, what is not told.</summary>
public sealed class RatingEvidenceTests
{
    private static readonly string[] Tables = ["fact_member_report", "fact_member_rating"];

    [Fact]
    public void An_open_cells_members_stand_at_their_own_levels()
    {
        var country = Cell("CB1", 5).With(A.Reports("CB1", "2019-03", [.. Rated("CB1", 5)]));

        var below = country.EvidenceIn("2019-03", "fact_member_report", "s3_below_num");
        var self = country.EvidenceIn("2019-03", "fact_member_rating", "s2_self_num");

        Assert.Equal(["DV-CB1-1"], below.Select(e => e.Subject));
        Assert.Equal(5, self.Select(e => e.Subject).Distinct().Count());
        Assert.All(self, e => Assert.Equal(("CB1", MemberReportsForm.Code), (e.Sheet!.Unit, e.Sheet.Form)));
    }

    [Fact]
    public void A_withheld_cell_has_no_member_behind_its_ratings()
    {
        var country = Cell("CB1", 3).With(A.Reports("CB1", "2019-03", [.. Rated("CB1", 3)]));

        var columns = All(country).Select(e => e.Column).ToHashSet();

        Assert.Contains("s1_excluded_withheld", columns);
        Assert.DoesNotContain(columns, c => c is "s1_num" or "s1_den" || c.StartsWith("s2_", StringComparison.Ordinal) || c.StartsWith("s3_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sum_of_withheld_cells_is_one_row_a_column_and_names_no_part()
    {
        var country = Cell("CB1", 3).With(A.Cell("CB2"))
            .With(Enumerable.Range(1, 4).Select(i => A.Member($"DV-CB2-{i}", "CB2")))
            .With(A.Reports("CB1", "2019-03", [.. Rated("CB1", 3)]), A.Reports("CB2", "2019-03", [.. Rated("CB2", 4)]));

        var sums = All(country).Where(e => e.Kind == EvidenceKind.Withheld).ToList();
        var selfRated = Assert.Single(sums, e => e.Column == "s1_num");

        Assert.Equal((7m, A.Committee, null), (selfRated.Weight, selfRated.Subject, selfRated.Sheet));
        Assert.DoesNotContain(All(country), e => e.Kind != EvidenceKind.Withheld && e.Column.StartsWith("s2_", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_whom_a_cell_does_not_rate_are_named_apart()
    {
        var country = Cell("CB1", 5).With(A.Member("DV-X") with { Exempt = true })
            .With(A.Reports("CB1", "2019-03", [.. Rated("CB1", 5), A.Report("DV-X", Rating.Good)]));

        Assert.Equal(["DV-X"], country.EvidenceIn("2019-03", "fact_member_report", "s1_excluded_left_out").Select(e => e.Subject));
    }

    [Fact]
    public void Tasks_are_told_by_member()
    {
        var country = Cell("CB1", 2).With(A.Reports("CB1", "2019-03", A.Report("DV-CB1-1", given: 3, done: 2), A.Report("DV-CB1-2", given: 4)));

        Assert.Equal([("DV-CB1-1", 3m), ("DV-CB1-2", 4m)], country.EvidenceIn("2019-03", "fact_member_report", "s4_tasks_den").Select(e => (e.Subject, e.Weight)));
        Assert.Equal([("DV-CB1-1", 2m)], country.EvidenceIn("2019-03", "fact_member_report", "s4_tasks_num").Select(e => (e.Subject, e.Weight)));
    }

    [Fact]
    public void Without_a_sheet_of_its_own_a_cells_members_are_told_by_its_predecessors_sheets()
    {
        var country = A.Country().With(A.Cell("CB0", to: "2019-03-02", successors: ["CB1"]), A.Cell("CB1", from: "2019-03-02"))
            .With(Enumerable.Range(1, 5).Select(i => A.Member($"DV-CB0-{i}", "CB0")))
            .With(A.Reports("CB0", "2019-03", [.. Rated("CB0", 5)]));

        var rated = country.EvidenceIn("2019-03", "fact_member_report", "s1_num");

        Assert.Equal(5, rated.Count);
        Assert.All(rated, e => Assert.Equal("CB0", e.Sheet!.Unit));
    }

    private static Country Cell(string cell, int members) =>
        A.Country().With(A.Cell(cell)).With(Enumerable.Range(1, members).Select(i => A.Member($"DV-{cell}-{i}", cell)));

    /// <summary>The first rated below their own rating, the others at it, at different levels.</summary>
    private static IEnumerable<SheetRow> Rated(string cell, int members) => Enumerable.Range(1, members).Select(i => i == 1
        ? A.Report($"DV-{cell}-1", Rating.Excellent, Rating.Good)
        : A.Report($"DV-{cell}-{i}", i % 2 == 0 ? Rating.Good : Rating.Completed, i % 2 == 0 ? Rating.Good : Rating.Completed));

    private static List<Evidence> All(Country country)
    {
        country.In("2019-03");
        var month = country.Explained(country.Inputs(A.Month("2019-03")));
        return [.. Tables.SelectMany(t => FigureExplanations.Find(t)!.Rows(month)).SelectMany(r => r.Evidence())];
    }
}
