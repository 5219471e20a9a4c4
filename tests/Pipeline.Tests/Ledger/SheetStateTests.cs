using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Ledger;

public sealed class SheetStateTests
{
    private const string AfterTheLock = "2019-04-12T00:00:00Z";
    private static readonly SheetObligation Owed = new(CellMeetingsForm.Code, "CB1", 31, Expectation.ActiveAllMonth);
    private static readonly MonthDeadlines March = MonthDeadlines.Of(A.Month("2019-03"), A.Pack("BO-1"));

    [Theory]
    [InlineData("2019-04-05T16:59:59.999Z", SheetState.Outstanding)]
    [InlineData("2019-04-05T17:00:00Z", SheetState.Overdue)]
    [InlineData("2019-04-10T16:59:59.999Z", SheetState.Overdue)]
    [InlineData("2019-04-10T17:00:00Z", SheetState.Missing)]
    public void A_sheet_not_filed_is_outstanding_then_overdue_then_missing(string now, SheetState state)
    {
        Assert.Equal(state, SheetStates.Of(Owed, null, isAskedBack: false, March, A.Instant(now)));
    }

    [Theory]
    [InlineData("2019-04-05T16:59:59.999Z", SheetState.Filed)]
    [InlineData("2019-04-05T17:00:00Z", SheetState.FiledLate)]
    public void A_sheet_filed_is_on_time_or_late_by_its_first_receipt(string receivedAt, SheetState state)
    {
        Assert.Equal(state, SheetStates.Of(Owed, A.Instant(receivedAt), isAskedBack: false, March, A.Instant(AfterTheLock)));
    }

    [Fact]
    public void With_an_extension_what_would_be_late_is_on_time_and_what_would_be_overdue_is_outstanding()
    {
        var extended = March.ExtendedTo(A.Instant("2019-04-08T17:00:00Z"));
        var between = A.Instant("2019-04-07T00:00:00Z");

        Assert.Equal(SheetState.Filed, SheetStates.Of(Owed, between, isAskedBack: false, extended, A.Instant(AfterTheLock)));
        Assert.Equal(SheetState.Outstanding, SheetStates.Of(Owed, null, isAskedBack: false, extended, between));
    }

    [Fact]
    public void A_sheet_that_the_board_asks_back_is_asked_back_whether_it_came_on_time_or_late()
    {
        Assert.Equal(SheetState.AskedBack, SheetStates.Of(Owed, A.Instant("2019-04-02T00:00:00Z"), isAskedBack: true, March, A.Instant(AfterTheLock)));
        Assert.Equal(SheetState.AskedBack, SheetStates.Of(Owed, A.Instant("2019-04-07T00:00:00Z"), isAskedBack: true, March, A.Instant(AfterTheLock)));
    }

    [Fact]
    public void A_sheet_that_is_not_expected_is_neither_missing_nor_filed()
    {
        var tooShort = Owed with { Why = Expectation.ActiveTooShort };

        Assert.Equal(SheetState.NotExpected, SheetStates.Of(tooShort, null, isAskedBack: false, March, A.Instant(AfterTheLock)));
        Assert.Equal(SheetState.NotExpected, SheetStates.Of(tooShort, A.Instant("2019-04-02T00:00:00Z"), isAskedBack: false, March, A.Instant(AfterTheLock)));
    }
}
