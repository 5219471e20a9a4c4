using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Ledger;

/// <summary>The figures of <c>fact_obligation</c>, edge by edge.</summary>
public sealed class ObligationFactTests
{
    private const string Meetings = CellMeetingsForm.Code;

    private static readonly string[] Cells = ["CB1", "CB2"];

    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    [Fact]
    public void What_is_owed_is_on_time_late_or_missing()
    {
        var row = A.Country().With(A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05")).ReceivedAt("2019-04-07T00:00:00Z"))
            .In("2019-03").Obligation(Meetings);

        Assert.Equal(("2/3", "1", "1", "1"), (row.Rate("o1"), row["on_time"], row["late"], row["o1_missing"]));
    }

    [Fact]
    public void A_unit_that_is_not_expected_is_counted_apart_whether_or_not_it_filed()
    {
        var row = OneCell.With(A.Cell("CB2", from: "2019-03-20"), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-25"))).In("2019-03").Obligation(Meetings);

        Assert.Equal(("0/1", "1", "0"), (row.Rate("o1"), row["o1_excluded_not_expected"], row["on_time"]));
    }

    [Fact]
    public void An_extension_moves_on_time_for_its_organisation_and_month_alone()
    {
        var country = OneCell
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB2", "XA-B"), A.Extended("2019-04-08T17:00:00Z"))
            .With(Cells.Select(c => A.Meetings(c, "2019-03", A.Meeting("2019-03-05")).ReceivedAt("2019-04-08T16:59:59Z")));

        var (extended, other) = (country.In("2019-03").Obligation(Meetings), country.In("2019-03").Obligation(Meetings, "XA-B"));

        Assert.Equal(("1", "0", "1"), (extended["on_time"], extended["late"], extended["extended"]));
        Assert.Equal(("0", "1", "0"), (other["on_time"], other["late"], other["extended"]));
        Assert.Equal("0", country.In("2019-02").Obligation(Meetings)["extended"]);
    }

    [Theory]
    [InlineData("2019-04-08T16:59:59Z", "1/1", "1/1", "0")]
    [InlineData("2019-04-08T17:00:00Z", "0/1", "0/1", "1")]
    [InlineData("2019-04-09T17:00:00Z", "0/1", "0/1", "2")]
    public void Reporting_goes_by_the_extended_deadline_too_and_days_late_count_from_it(string receivedAt, string onTime, string byDevice, string daysLate)
    {
        var row = OneCell.With(A.Extended("2019-04-08T17:00:00Z"), A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).ReceivedAt(receivedAt))
            .In("2019-03").Reporting(Meetings);

        Assert.Equal((onTime, byDevice, daysLate), (row.Rate("r2"), row.Rate("r2b"), row["days_late"]));
    }

    [Fact]
    public void Finalised_on_the_device_by_the_extended_deadline_is_on_time_by_device()
    {
        var filing = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).ReceivedAt("2019-04-10T00:00:00Z")
            .FromDevice(finalisedAt: "2019-04-08T10:00:00Z", sentAt: "2019-04-10T00:00:00Z");

        var row = OneCell.With(filing, A.Extended("2019-04-08T17:00:00Z")).In("2019-03").Reporting(Meetings);

        Assert.Equal(("0/1", "1/1"), (row.Rate("r2"), row.Rate("r2b")));
    }

    [Fact]
    public void A_sheet_asked_back_before_the_lock_is_filed_and_counted_so()
    {
        var filing = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).Reviewed(SheetVerdict.AskedBack, "2019-04-10T16:59:59Z");

        var row = OneCell.With(filing).In("2019-03").Obligation(Meetings);

        Assert.Equal(("1/1", "1", "1", "0"), (row.Rate("o1"), row["on_time"], row["asked_back"], row["accepted"]));
    }

    [Theory]
    [InlineData("2019-04-10T16:59:59Z", "0", "1")]
    [InlineData("2019-04-10T17:00:00Z", "1", "0")]
    public void The_last_review_before_the_lock_counts_and_none_after_it(string acceptedAt, string askedBack, string accepted)
    {
        var filing = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"))
            .Reviewed(SheetVerdict.AskedBack, "2019-04-03T00:00:00Z").Reviewed(SheetVerdict.Accepted, acceptedAt);

        var row = OneCell.With(filing).In("2019-03").Obligation(Meetings);

        Assert.Equal((askedBack, accepted), (row["asked_back"], row["accepted"]));
    }

    [Fact]
    public void The_activities_of_a_form_are_met_as_the_figures_that_count_them()
    {
        var facts = A.Country()
            .With(A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")), A.Meetings("CB2", "2019-03", A.Meeting("2019-04-02")))
            .With(A.AVillage(), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Tuesday))
            .With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-05", DayLength.Half)))
            .In("2019-03");

        var (meetings, days) = (facts.Obligation(Meetings), facts.Obligation(ApprenticeshipDaysForm.Code));

        Assert.Equal(("1", "3", "1"), (Whole(meetings["o2_num"]), meetings["o2_den"], meetings["o2_missing"]));
        Assert.Equal((0.5m, "4", "0"), (decimal.Parse(days["o2_num"], System.Globalization.CultureInfo.InvariantCulture), days["o2_den"], days["o2_missing"]));
    }

    [Fact]
    public void A_form_that_reports_no_activity_of_the_month_has_none_due()
    {
        var row = OneCell.In("2019-03").Obligation(MemberReportsForm.Code);

        Assert.Equal(("", "0", "0"), (row["o2_num"], row["o2_den"], row["o2_missing"]));
    }

    [Fact]
    public void Households_and_terms_are_stocks_and_in_no_total_of_activities()
    {
        var facts = A.Country().With(A.AVillage(), A.Household("H-1"), A.LeaderPost("P-CT"), A.TermPlan("P-CT", "2019-04")).In("2019-03");

        Assert.Equal(("0", "0"), (facts.Obligation(HouseholdAssignmentsForm.Code)["o2_den"], facts.Obligation(ApprenticeshipTermsForm.Code)["o2_den"]));
    }

    [Fact]
    public void A_month_that_is_running_says_so() =>
        Assert.Equal(("True", "0"), (OneCell.In("2019-03", MonthState.Open).Obligation(Meetings)["is_running"], OneCell.In("2019-03", MonthState.Open).Obligation(Meetings)["month_version"]));

    private static string Whole(string number) => number.Split('.')[0];
}
