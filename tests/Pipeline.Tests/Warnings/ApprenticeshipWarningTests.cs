using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

public sealed class ApprenticeshipWarningTests
{
    private static readonly Country Commune = A.Country().With(
        A.AVillage(), A.Member("DV-1"), A.Member("DV-2"),
        A.Leader("L-1", PostKind.CommuneChair), A.Leader("L-2", PostKind.CommuneChair), A.Leader("L-3", PostKind.CommuneChair), A.Post("P-1"));

    [Fact]
    public void A_person_is_not_in_two_places_on_one_date() =>
        Assert.Equal(
            ["double-booking /rows/1/dateDone"],
            Looked.Marks(Commune, A.Days(
                A.Commune, "2019-03", A.Done("DV-1", "2019-03-05"), A.Done("DV-1", "2019-03-05", post: "P-2"), A.Done("DV-2", "2019-03-05"))));

    [Fact]
    public void Two_half_days_make_one_day_and_a_third_is_too_much() =>
        Assert.Equal(
            ["double-booking /rows/2/dateDone"],
            Looked.Marks(Commune, A.Days(
                A.Commune, "2019-03",
                A.Done("DV-1", "2019-03-05", DayLength.Half), A.Done("DV-1", "2019-03-05", DayLength.Half, post: "P-2"),
                A.Done("DV-1", "2019-03-05", DayLength.Half, post: "P-3"))));

    [Fact]
    public void A_planned_day_is_booked_too_until_it_is_done_on_another_date()
    {
        var planned = A.Done("DV-1", date: null, planned: "2019-03-05", post: "P-2");
        var moved = A.Done("DV-1", "2019-03-06", planned: "2019-03-05", post: "P-2");

        Assert.Equal(["double-booking /rows/1/plannedDate"], Looked.Marks(Commune, A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-05"), planned)));
        Assert.Empty(Looked.Marks(Commune, A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-05"), moved)));
    }

    [Theory]
    [InlineData("2019-03-04", false)]
    [InlineData("2019-03-05", true)]
    [InlineData("2019-08-31", true)]
    [InlineData("2019-09-01", false)]
    public void Nobody_works_at_the_commune_during_a_term_at_the_level_above(string day, bool warned)
    {
        ApprenticeshipTerm[] terms = [ApprenticeshipTerm.Of(A.PlannedTerm("DV-1", "2019-03-05", "2019-08-31", end: "2019-08-31"))];

        var marks = Looked.Marks(Commune, A.Days(A.Commune, day[..7], A.Done("DV-1", day), A.Done("DV-2", day)), terms: terms);

        Assert.Equal(warned ? ["day-during-term /rows/0/dateDone"] : [], marks);
    }

    [Theory]
    [InlineData("2019-01-10", "2019-05-08", true)]
    [InlineData("2019-01-10", "2019-05-09", false)]
    [InlineData("2019-01-10", "2019-07-09", false)]
    [InlineData("2019-01-10", "2019-07-10", true)]
    [InlineData("2018-10-31", "2019-02-26", true)]
    [InlineData("2018-10-31", "2019-02-27", false)]
    public void A_term_lasts_four_to_six_months_and_months_clamp(string start, string plannedEnd, bool warned) =>
        Assert.Equal(
            warned ? ["term-outside-months /rows/0/plannedEnd"] : [],
            Looked.Marks(Commune, A.Sheet(ApprenticeshipTermsForm.Definition, A.Commune, "2019-02", A.PlannedTerm("DV-1", start, plannedEnd))));

    [Fact]
    public void A_term_that_has_ended_is_measured_by_its_end() =>
        Assert.Equal(
            ["term-outside-months /rows/0/end"],
            Looked.Marks(Commune, A.Sheet(
                ApprenticeshipTermsForm.Definition, A.Commune, "2019-03", A.PlannedTerm("DV-1", "2019-01-10", "2019-06-09", end: "2019-03-05"))));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void More_than_a_third_of_the_leaders_away_at_once_is_a_warning(int away, bool warned)
    {
        var rows = Enumerable.Range(1, away).Select(i => A.PlannedTerm($"DV-{i}", $"2019-03-0{i}", "2019-07-31", post: $"L-{i}")).ToArray();

        var marks = Looked.Marks(Commune, A.Sheet(ApprenticeshipTermsForm.Definition, A.Commune, "2019-03", rows));

        Assert.Equal(warned ? ["too-many-leaders-away /rows/1"] : [], marks);
    }

    [Fact]
    public void Leaders_away_one_after_the_other_are_not_away_at_once()
    {
        SheetRow[] rows = [A.PlannedTerm("DV-1", "2018-11-10", "2019-03-09", end: "2019-03-09", post: "L-1"), A.PlannedTerm("DV-2", "2019-03-10", "2019-07-31", post: "L-2")];

        Assert.Empty(Looked.Marks(Commune, A.Sheet(ApprenticeshipTermsForm.Definition, A.Commune, "2019-03", rows)));
    }

    [Fact]
    public void Who_should_be_back_and_is_not_is_still_away()
    {
        SheetRow[] rows = [A.PlannedTerm("DV-1", "2018-11-10", "2019-03-09", post: "L-1"), A.PlannedTerm("DV-2", "2019-03-10", "2019-07-31", post: "L-2")];

        Assert.Equal(
            ["too-many-leaders-away /rows/1"],
            Looked.Marks(Commune, A.Sheet(ApprenticeshipTermsForm.Definition, A.Commune, "2019-03", rows)));
    }

    [Fact]
    public void A_post_that_is_not_of_the_commune_itself_is_no_leaders()
    {
        SheetRow[] rows = [A.PlannedTerm("DV-1", "2019-03-01", "2019-07-31", post: "L-1"), A.PlannedTerm("DV-2", "2019-03-01", "2019-07-31", post: "P-1")];

        Assert.Empty(Looked.Marks(Commune, A.Sheet(ApprenticeshipTermsForm.Definition, A.Commune, "2019-03", rows)));
    }
}
