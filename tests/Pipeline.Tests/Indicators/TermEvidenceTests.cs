using Pipeline.Core.Explanations;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What is told of A2 and A2m: the chair's post is due in 2019.</summary>
public sealed class TermEvidenceTests
{
    private const string Table = "fact_apprenticeship_term";

    private static readonly Country Leaders = A.Country().With(
        A.LeaderPost("P-CT"), A.LeaderPost("P-BT"), A.Holder("P-CT", "DV-1"), A.Holder("P-BT", "DV-2"), A.TermPlan("P-CT", "2019-03"));

    [Fact]
    public void A_valid_term_is_told_by_its_post_its_start_and_the_sheet_of_this_month()
    {
        var country = Leaders.With(A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15")));

        var term = Assert.Single(Explained.Of(country, "2019-07", Table, "a2_num"));

        Assert.Equal((EvidenceKind.Term, "P-CT", A.Day("2019-03-01"), A.Commune), (term.Kind, term.Subject, term.Date, term.Sheet!.Unit));
        Assert.Equal("The term of DV-1 (P-CT) from 2019-03-01 to 2019-07-15: valid.", term.Why.En);
    }

    [Fact]
    public void A_term_that_only_an_earlier_sheet_names_is_told_by_that_month()
    {
        var country = Leaders.With(A.Terms(A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15")));

        var term = Assert.Single(Explained.Of(country, "2019-08", Table, "a2_num"));

        Assert.Null(term.Sheet);
        Assert.EndsWith("đúng thời hạn, theo biểu của tháng 07/2019.", term.Why.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-07-20", "2019-07-20", "a2_long", "too long.")]
    [InlineData("2019-02-20", "2019-02-20", "a2_short", "ran to its planned end, too short.")]
    [InlineData("2019-02-20", "2019-06-01", "a2_interrupted", "ended before its planned end, too short.")]
    [InlineData(null, "2019-06-01", "a2_in_progress", "in progress.")]
    public void What_is_not_valid_is_told_by_the_term_that_decides(string? end, string plannedEnd, string column, string told)
    {
        var month = end?[..7] ?? "2019-07";
        var country = Leaders.With(A.Terms(A.Commune, month, A.Term("DV-1", "2019-01-10", end, plannedEnd)));

        var term = Assert.Single(Explained.Of(country, month, Table, column));

        Assert.Equal(("P-CT", A.Day("2019-01-10")), (term.Subject, term.Date));
        Assert.EndsWith(told, term.Why.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_without_a_known_term_is_missing_while_its_communes_sheet_is()
    {
        var missing = Assert.Single(Explained.Of(Leaders, "2019-07", Table, "a2_missing"));

        Assert.Equal((EvidenceKind.Post, "P-CT", null), (missing.Kind, missing.Subject, missing.Sheet));
    }

    [Fact]
    public void The_load_is_told_by_each_person_with_the_days_of_the_month()
    {
        var country = Leaders.With(A.Terms(
            A.Commune, "2019-07", A.Term("DV-1", "2019-03-01", "2019-07-15"), A.Term("DV-2", "2019-07-22", post: "P-BT")));

        var days = Explained.Of(country, "2019-07", Table, "a2m_term_days");
        var away = Assert.Single(Explained.Of(country, "2019-07", Table, "a2m_leaders_away"));

        Assert.Equal([("DV-1", 15m), ("DV-2", 10m)], days.Select(d => (d.Subject, d.Weight)));
        Assert.Equal(("DV-2", A.Day("2019-07-22")), (away.Subject, away.Date));
    }
}
