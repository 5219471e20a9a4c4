using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Tests.Demo;

public class AnswersTests
{
    private static readonly PostedSheet Sheet = new(
        CellMeetingsForm.Definition, new Month(2019, 3), "CB01", 0, SheetKind.Nil, "Mưa lũ.", [], Habit.NilReport, Expected.Accepted);

    private static readonly Posting Posting = new(DateTimeOffset.UnixEpoch, "XA-A", [Sheet]);

    [Fact]
    public void An_answer_as_it_must_be_is_counted()
    {
        var answers = new Answers();

        answers.Check(Posting, Sheet, new SheetResult(201, "R1", null, null));

        Assert.Single(answers.Checked);
    }

    [Fact]
    public void Another_status_is_an_error_that_names_the_sheet()
    {
        var error = Assert.Throws<UnexpectedAnswerException>(() =>
            new Answers().Check(Posting, Sheet, new SheetResult(422, null, "date-in-future", "The date lies ahead.")));

        Assert.Contains("cell-meetings 2019-03 CB01", error.Message, StringComparison.Ordinal);
        Assert.Contains("422 date-in-future: The date lies ahead.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_for_another_reason_is_an_error()
    {
        var late = Sheet with { Habit = Habit.AfterLock, Expected = Expected.MonthLocked };

        Assert.Throws<UnexpectedAnswerException>(() => new Answers().Check(Posting, late, new SheetResult(409, null, "stale-base", null)));
    }

    [Fact]
    public void The_same_content_again_must_have_the_same_receipt()
    {
        var answers = new Answers();
        answers.Check(Posting, Sheet, new SheetResult(201, "R1", null, null));

        Assert.Throws<UnexpectedAnswerException>(() =>
            answers.Check(Posting, Sheet with { Expected = Expected.AlreadyAccepted }, new SheetResult(200, "R2", null, null)));
    }
}
