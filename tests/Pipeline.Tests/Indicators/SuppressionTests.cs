using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;
using static Pipeline.Tests.Indicators.RatedGroups;

namespace Pipeline.Tests.Indicators;

public sealed class SuppressionTests
{
    private const int Smallest = 5;

    [Fact]
    public void A_group_below_the_smallest_is_suppressed_and_with_it_the_next_smallest_of_its_organisation()
    {
        var suppression = Of(Cell("CB1", 2, 2), Cell("CB2", 3, 4), Cell("CB3", 3, 3), Cell("CB4", 1, 1, organization: "XA-B"));

        Assert.Equal("CB1 CB3 CB4", Suppressed(suppression, "CB1", "CB2", "CB3", "CB4"));
    }

    [Fact]
    public void A_group_of_the_smallest_size_stands_open() =>
        Assert.Equal("", Suppressed(Of(Cell("CB1", 2, 3), Cell("CB2", 3, 4)), "CB1", "CB2"));

    [Fact]
    public void Of_two_cells_of_one_size_the_first_by_code_is_the_next_smallest() =>
        Assert.Equal("CB1 CB2", Suppressed(Of(Cell("CB1", 2, 2), Cell("CB3", 3, 3), Cell("CB2", 3, 3)), "CB1", "CB2", "CB3"));

    [Fact]
    public void The_suppressed_cells_are_published_as_their_sum()
    {
        var sum = Assert.Single(Of(Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 4, 4)).Sums);

        Assert.Equal(("XA-A", 40, 10, 5, 5), (sum.Organization, sum.Members, sum.Ratings.Rated, sum.Ratings.Self.Excellent, sum.Ratings.Self.Good));
        Assert.Equal(["CB1", "CB2"], sum.Cells);
    }

    [Fact]
    public void Cells_that_are_all_small_are_summed_if_they_hold_enough_members()
    {
        Assert.Single(Of(Cell("CB1", 1, 1), Cell("CB2", 1, 2)).Sums);
        Assert.Empty(Of(Cell("CB1", 1, 1), Cell("CB2", 1, 1)).Sums);
    }

    [Fact]
    public void A_single_cell_has_no_sum() => Assert.Empty(Of(Cell("CB1", 2, 2)).Sums);

    [Fact]
    public void A_sum_to_which_one_cell_alone_contributes_is_withheld() => Assert.Empty(Of(Cell("CB1", 0, 0), Cell("CB2", 3, 3)).Sums);

    [Fact]
    public void A_sum_in_which_all_are_rated_alike_is_withheld_for_it_tells_each_ones_rating()
    {
        Assert.Empty(Of(Cell("CB1", 0, 4), Cell("CB2", 0, 6)).Sums);
    }

    [Fact]
    public void A_sum_in_which_the_cell_agreed_with_everyone_is_withheld_for_it_tells_each_ones_difference()
    {
        (Rating?, Rating?)[] same = [(Rating.Good, Rating.Good), (Rating.Excellent, Rating.Excellent), (Rating.Good, Rating.Good)];

        Assert.Empty(Of(Cell("CB1", same), Cell("CB2", [.. same, .. same])).Sums);
        Assert.Single(Of(Cell("CB1", same), Cell("CB2", [.. same, .. same, (Rating.Good, Rating.Completed)])).Sums);
    }

    [Fact]
    public void What_was_suppressed_once_stays_so()
    {
        var first = Of(Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 4, 4));

        var second = Next(first, Cell("CB1", 4, 4), Cell("CB2", 5, 5), Cell("CB3", 4, 4));

        Assert.Equal("CB1 CB2", Suppressed(second, "CB1", "CB2", "CB3"));
    }

    [Fact]
    public void The_same_again_gives_the_same_again()
    {
        var groups = new[] { Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 4, 4) };
        var first = Of(groups);

        var second = Next(first, groups);

        Assert.True(Assert.Single(second.Sums).HasContentOf(first.Sums.Single()));
        Assert.Equal(PublishedRatingsJson.Write(first.Published()), PublishedRatingsJson.Write(second.Published()));
    }

    [Fact]
    public void A_sum_that_has_changed_is_withheld_for_the_difference_of_the_two_may_be_one_cells()
    {
        var first = Of(Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 4, 4));

        Assert.Empty(Next(first, Cell("CB1", 4, 0), Cell("CB2", 3, 3), Cell("CB3", 4, 4)).Sums);
    }

    [Fact]
    public void A_cell_that_becomes_small_later_joins_no_sum_that_was_published()
    {
        var first = Of(Cell("CB1", 2, 2), Cell("CB2", 3, 3));

        var second = Next(first, Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 1, 1));

        Assert.Equal("CB1 CB2 CB3", Suppressed(second, "CB1", "CB2", "CB3"));
        Assert.Equal(["CB1", "CB2"], Assert.Single(second.Sums).Cells);
    }

    [Fact]
    public void A_cell_that_stood_open_is_in_no_sum_for_its_earlier_figures_would_take_the_sum_apart()
    {
        var first = Of(Cell("CB2", 3, 3), Cell("CB3", 4, 4));

        var second = Next(first, Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 4, 4));

        Assert.Equal("CB1 CB2", Suppressed(second, "CB1", "CB2", "CB3"));
        Assert.Empty(second.Sums);
    }

    [Fact]
    public void A_sum_is_withheld_while_one_of_its_cells_has_no_sheet()
    {
        var first = Of(Cell("CB1", 2, 2), Cell("CB2", 3, 3), Cell("CB3", 4, 4));

        Assert.Empty(Next(first, Cell("CB2", 3, 3), Cell("CB3", 4, 4)).Sums);
    }

    [Fact]
    public void Suppressed_cells_show_their_denominator_and_nothing_else_and_the_sum_stands_under_key_0()
    {
        var facts = A.Country()
            .With(Enumerable.Range(1, 3).SelectMany(c => Enumerable.Range(1, c + 2).Select(i => A.Member($"DV-{c}-{i}", $"CB{c}"))))
            .With(A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"))
            .With(Enumerable.Range(1, 3).Select(c => A.Reports($"CB{c}", "2019-03", [.. Enumerable.Range(1, c + 2).Select(i => A.Report(
                $"DV-{c}-{i}", i == 1 ? Rating.Excellent : Rating.Good, i == 2 ? Rating.Completed : Rating.Good))])))
            .In("2019-03");

        Assert.Equal(
            """
            ? False 12 12 0 6 0 6
            CB1 True - 0 3 - - -
            CB2 True - 0 4 - - -
            CB3 True - 0 5 - - -
            """,
            facts.Show("fact_member_report", "cell_key", "is_suppressed", "s1_num", "s1_den", "s1_excluded_withheld", "s3_below_num", "s3_above_num", "s3_at_num"));
        Assert.Equal(12, facts.Sum("fact_member_rating", "s2_self_num"));
        Assert.Equal(12, facts.Rows("fact_member_rating").Count(r => r["is_suppressed"] == "True"));
    }

    private static Suppression Of(params RatingGroup[] groups) => new(groups, Smallest, PublishedRatings.None);

    private static Suppression Next(Suppression before, params RatingGroup[] groups) => new(groups, Smallest, before.Published());

    private static string Suppressed(Suppression suppression, params string[] cells) => string.Join(' ', cells.Where(suppression.IsSuppressed));
}
