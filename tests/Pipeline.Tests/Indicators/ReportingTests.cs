using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class ReportingTests
{
    private const string Meetings = CellMeetingsForm.Code;

    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    [Fact]
    public void A_filed_sheet_counts_as_complete_and_on_time()
    {
        var facts = OneCell.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"))).In("2019-03");

        var row = facts.Reporting(Meetings);

        Assert.Equal(("1/1", "1/1", "0", "0"), (row.Rate("r1"), row.Rate("r2"), row["r1_missing"], row["days_late"]));
    }

    [Fact]
    public void A_missing_sheet_counts_in_the_denominator_as_not_met()
    {
        var row = OneCell.In("2019-03").Reporting(Meetings);

        Assert.Equal(("0/1", "1", "0/1", "1"), (row.Rate("r1"), row["r1_missing"], row.Rate("r2"), row["r2_missing"]));
    }

    [Fact]
    public void A_nil_report_counts_as_filed()
    {
        var facts = OneCell.With(A.Nil(CellMeetingsForm.Definition, "CB1", "2019-03")).In("2019-03");

        Assert.Equal("1/1", facts.Reporting(Meetings).Rate("r1"));
    }

    [Fact]
    public void A_withdrawn_sheet_returns_the_duty_to_missing()
    {
        var filing = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")) with
        {
            Revisions = [A.Revision(SheetKind.Rows, "2019-04-02T00:00:00Z"), A.Revision(SheetKind.Withdrawal, "2019-04-03T00:00:00Z")],
        };

        var row = OneCell.With(filing).In("2019-03").Reporting(Meetings);

        Assert.Equal(("0/1", "1"), (row.Rate("r1"), row["r1_missing"]));
    }

    [Theory]
    [InlineData("2019-04-05T16:59:59.999Z", "1/1", "0")]
    [InlineData("2019-04-05T17:00:00Z", "0/1", "1")]
    [InlineData("2019-04-06T16:59:59Z", "0/1", "1")]
    [InlineData("2019-04-06T17:00:00Z", "0/1", "2")]
    public void On_time_ends_when_day_six_begins_in_Vietnam(string receivedAt, string onTime, string daysLate)
    {
        var facts = OneCell.With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).ReceivedAt(receivedAt)).In("2019-03");

        var row = facts.Reporting(Meetings);

        Assert.Equal(("1/1", onTime, daysLate), (row.Rate("r1"), row.Rate("r2"), row["days_late"]));
    }

    [Fact]
    public void A_later_correction_never_changes_on_time()
    {
        var filing = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")) with
        {
            Revisions = [A.Revision(SheetKind.Rows, "2019-04-02T00:00:00Z"), A.Revision(SheetKind.Rows, "2019-04-09T00:00:00Z")],
        };

        Assert.Equal("1/1", OneCell.With(filing).In("2019-03").Reporting(Meetings).Rate("r2"));
    }

    [Fact]
    public void A_sheet_filed_anew_after_its_withdrawal_is_on_time_by_the_new_filing()
    {
        var filing = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")) with
        {
            Revisions =
            [
                A.Revision(SheetKind.Rows, "2019-04-02T00:00:00Z"),
                A.Revision(SheetKind.Withdrawal, "2019-04-03T00:00:00Z"),
                A.Revision(SheetKind.Rows, "2019-04-09T00:00:00Z"),
            ],
        };

        var row = OneCell.With(filing).In("2019-03").Reporting(Meetings);

        Assert.Equal(("1/1", "0/1"), (row.Rate("r1"), row.Rate("r2")));
    }

    [Fact]
    public void A_sheet_that_was_not_expected_is_in_no_numerator()
    {
        var facts = A.Country()
            .With(A.Cell("CB1"), A.Cell("CB2", from: "2019-03-20"), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-25")).ReceivedAt("2019-04-09T00:00:00Z"))
            .In("2019-03");

        var row = facts.Reporting(Meetings);

        Assert.Equal(("0/1", "1", "0"), (row.Rate("r1"), row["r1_excluded_not_expected"], row["days_late"]));
    }

    [Fact]
    public void A_sheet_in_another_organisations_partition_counts_for_the_owner_on_the_last_day()
    {
        var facts = OneCell
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB2", "XA-B"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")).InPartitionOf("XA-B"))
            .In("2019-03");

        Assert.Equal(("1/1", "0/1"), (facts.Reporting(Meetings).Rate("r1"), facts.Reporting(Meetings, "XA-B").Rate("r1")));
    }

    [Fact]
    public void A_form_that_is_not_due_in_the_month_has_no_denominator_and_a_null_numerator()
    {
        var quarterly = A.Pack("BO-1", form: Meetings, formMonths: [3, 6, 9, 12]);

        var row = OneCell.With(quarterly).In("2019-04").Reporting(Meetings);

        Assert.Equal(("null/0", "1"), (row.Rate("r1"), row["r1_excluded_not_expected"]));
    }

    [Theory]
    [InlineData(MonthState.Open, "True")]
    [InlineData(MonthState.Preliminary, "False")]
    [InlineData(MonthState.Final, "False")]
    public void A_month_that_is_still_running_is_marked(MonthState state, string isRunning)
    {
        var row = OneCell.In("2019-03", state).Reporting(Meetings);

        Assert.Equal(isRunning, row["is_running"]);
    }

    [Theory]
    [InlineData(OrganizationKind.AgencyBlocCommittee)]
    [InlineData(OrganizationKind.GrassrootsCell)]
    public void Organisations_outside_the_communes_owe_cell_forms_only(OrganizationKind kind)
    {
        var facts = A.Country().With(A.AnOrganization("CQ-1", kind), A.Cell("CQ-1-CB1", "CQ-1")).In("2019-03");

        var ledger = facts.Inputs.Current.Single(s => s.Organization == "CQ-1").Ledger;

        Assert.All(ledger.Sheets, s => Assert.Equal(UnitLevel.Cell, Forms.Find(s.Form)!.UnitLevel));
        Assert.NotEmpty(ledger.Sheets);
    }

    [Fact]
    public void A_commune_committee_owes_every_form()
    {
        var facts = A.Country().With(A.Cell("CB1"), A.AVillage()).In("2019-03");

        var owed = facts.Inputs.Current.Single().Ledger.Sheets.Select(s => s.Form).Distinct();

        Assert.Equal(Forms.All.Select(f => f.Code).Order(StringComparer.Ordinal), owed);
    }
    [Fact]
    public void A_sheet_filed_anew_because_its_unit_has_another_owner_is_on_time_by_the_first_filing()
    {
        var sheet = A.Meetings("CB2", "2019-03", A.Meeting("2019-03-05"));
        var facts = OneCell
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB2", "XA-B"))
            .With(sheet.ReceivedAt("2019-04-09T00:00:00Z").InPartitionOf("XA-A"), sheet.ReceivedAt("2019-04-02T00:00:00Z").InPartitionOf("XA-B"))
            .In("2019-03");

        Assert.Equal(("1/1", "1/1"), (facts.Reporting(Meetings, "XA-B").Rate("r1"), facts.Reporting(Meetings, "XA-B").Rate("r2")));
    }

}
