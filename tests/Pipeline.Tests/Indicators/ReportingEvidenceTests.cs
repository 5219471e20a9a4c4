using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>What is told of R1, R2, R2b and the days late. March's deadline is 2019-04-05T17:00Z, its lock 2019-04-10T17:00Z.</summary>
public sealed class ReportingEvidenceTests
{
    private static readonly Country TwoCells = A.Country().With(A.Cell("CB1"), A.Cell("CB2"));

    private static readonly Filing Sheet = A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05"));

    private static List<Evidence> Of(string column, params IEnumerable<object> more) =>
        [.. Explained.Of(TwoCells.With(more), "2019-03", "fact_reporting", column).Where(e => e.Subject is "CB1" or "CB2" && e.Sheet?.Form is null or CellMeetingsForm.Code)];

    [Fact]
    public void A_sheet_on_time_is_told_by_its_unit_its_receipt_and_when_it_came_in_Vietnam()
    {
        var onTime = Assert.Single(Of("r2_num", Sheet.ReceivedAt("2019-04-02T03:30:00Z")));

        Assert.Equal((EvidenceKind.Sheet, "CB1", "CB1"), (onTime.Kind, onTime.Subject, onTime.Sheet!.Unit));
        Assert.Equal("Nhận lần đầu lúc 10:30 ngày 02/04/2019, trước hạn nộp.", onTime.Why.Vi);
        Assert.Equal("First received on 2019-04-02 10:30 (Vietnam time), before the deadline.", onTime.Why.En);
    }

    [Fact]
    public void A_late_sheet_stands_behind_the_days_late_with_as_many_as_it_is_late()
    {
        var late = Assert.Single(Of("days_late", Sheet.ReceivedAt("2019-04-07T03:00:00Z")));

        Assert.Equal(("CB1", 2m), (late.Subject, late.Weight));
        Assert.Equal("First received on 2019-04-07 10:00 (Vietnam time); the deadline was before 2019-04-06 00:00 (Vietnam time).", late.Why.En);
    }

    [Fact]
    public void A_sheet_on_time_by_its_device_is_told_by_when_it_was_finalised()
    {
        var onTime = Assert.Single(Of("r2b_num", Sheet.ReceivedAt("2019-04-08T03:00:00Z").FromDevice("2019-04-05T02:00:00Z", "2019-04-08T03:00:00Z")));

        Assert.Equal(
            "Finalised on the device on 2019-04-05 09:00 (Vietnam time), before the deadline; first received on 2019-04-08 10:00 (Vietnam time), before the lock.",
            onTime.Why.En);
    }

    [Fact]
    public void A_missing_sheet_has_no_receipt()
    {
        var missing = Of("r1_missing", Sheet).Where(e => e.Subject == "CB2").ToList();

        Assert.NotEmpty(missing);
        Assert.All(missing, m => Assert.Null(m.Sheet));
    }

    [Fact]
    public void A_sheet_that_was_not_expected_says_why()
    {
        var excluded = Of("r1_excluded_not_expected", A.Pack("BO-1", form: CellMeetingsForm.Code, formMonths: [1]));

        Assert.Equal(["CB1", "CB2"], excluded.Select(e => e.Subject));
        Assert.All(excluded, e => Assert.Equal("By the rule pack the form is not due in this month.", e.Why.En));
    }
}
