using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>R2b: on time, or late by the connection only. March's deadline is 2019-04-05T17:00Z, its lock 2019-04-10T17:00Z.</summary>
public sealed class DeviceTimelinessTests
{
    private const string Late = "2019-04-08T03:00:00Z";
    private const string InTime = "2019-04-05T16:59:59Z";

    private static readonly Country OneCell = A.Country().With(A.Cell("CB1"));

    private static readonly Filing Sheet = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"));

    private static FactRow With(Filing filing) => OneCell.With(filing).In("2019-03").Reporting(CellMeetingsForm.Code);

    [Theory]
    [InlineData(InTime, "1/1")]
    [InlineData("2019-04-05T17:00:00Z", "0/1")]
    public void A_late_sheet_is_on_time_by_device_if_finalised_before_the_deadline(string finalisedAt, string rate)
    {
        var row = With(Sheet.ReceivedAt(Late).FromDevice(finalisedAt, Late));

        Assert.Equal(("0/1", rate, "0"), (row.Rate("r2"), row.Rate("r2b"), row["r2b_missing"]));
    }

    [Theory]
    [InlineData("2019-04-08T02:50:00Z", "1/1")]
    [InlineData("2019-04-08T02:49:59Z", "0/1")]
    [InlineData("2019-04-08T03:10:00Z", "1/1")]
    [InlineData("2019-04-08T03:10:01Z", "0/1")]
    public void A_device_is_believed_if_its_clock_and_the_servers_differ_by_ten_minutes_at_most(string sentAt, string rate) =>
        Assert.Equal(rate, With(Sheet.ReceivedAt(Late).FromDevice(InTime, sentAt)).Rate("r2b"));

    [Fact]
    public void A_sheet_received_on_time_needs_no_device_and_no_right_clock()
    {
        Assert.Equal("1/1", With(Sheet).Rate("r2b"));
        Assert.Equal("1/1", With(Sheet.ReceivedAt(InTime).FromDevice("2019-05-01T00:00:00Z", "2019-05-01T00:00:00Z")).Rate("r2b"));
    }

    [Fact]
    public void A_late_sheet_without_device_times_is_late() => Assert.Equal("0/1", With(Sheet.ReceivedAt(Late)).Rate("r2b"));

    [Theory]
    [InlineData("2019-04-10T16:59:59Z", "1/1")]
    [InlineData("2019-04-10T17:00:00Z", "0/1")]
    public void What_is_received_from_the_lock_on_is_late(string receivedAt, string rate) =>
        Assert.Equal(rate, With(Sheet.ReceivedAt(receivedAt).FromDevice(InTime, receivedAt)).Rate("r2b"));

    [Fact]
    public void A_missing_sheet_is_missing()
    {
        var row = OneCell.In("2019-03").Reporting(CellMeetingsForm.Code);

        Assert.Equal(("0/1", "1"), (row.Rate("r2b"), row["r2b_missing"]));
    }

    [Fact]
    public void The_first_revision_not_withdrawn_decides()
    {
        var corrected = Sheet with { Revisions = [A.Revision(SheetKind.Rows, Late), A.Revision(SheetKind.Rows, "2019-04-09T00:00:00Z")] };
        var refiled = Sheet with
        {
            Revisions = [A.Revision(SheetKind.Rows, Late), A.Revision(SheetKind.Withdrawal, Late), A.Revision(SheetKind.Rows, "2019-04-09T00:00:00Z")],
        };

        Assert.Equal("0/1", With(corrected.FromDevice(InTime, "2019-04-09T00:00:00Z", revision: 2)).Rate("r2b"));
        Assert.Equal("1/1", With(refiled.FromDevice(InTime, "2019-04-09T00:00:00Z", revision: 3)).Rate("r2b"));
    }

    [Fact]
    public void A_sheet_that_is_not_expected_is_in_no_denominator()
    {
        var row = A.Country().With(A.Cell("CB1", from: "2019-03-20")).In("2019-03").Reporting(CellMeetingsForm.Code);

        Assert.Equal(("null/0", "1"), (row.Rate("r2b"), row["r2b_excluded_not_expected"]));
    }
}
