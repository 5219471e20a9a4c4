using Microsoft.Extensions.Time.Testing;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Demo;

public class YearThroughIntakeTests
{
    [Fact]
    public async Task Every_sheet_of_the_year_is_answered_as_it_must_be()
    {
        var clock = new FakeTimeProvider(DemoYear.Year.Postings[0].At);
        await using var test = new TestStores(clock);
        var intake = new SubmissionIntake(test.Stores, new SheetStore(test.Stores), new DemoReference(), clock);
        var answers = new Answers();

        foreach (var moment in DemoYear.Year.Postings.GroupBy(p => p.At))
        {
            clock.SetUtcNow(moment.Key);
            await Task.WhenAll(moment.GroupBy(p => p.Organization, StringComparer.Ordinal).Select(own => PostAsync(intake, answers, [.. own])));
        }

        Assert.Equal(DemoYear.Year.Postings.Sum(p => p.Sheets.Count), answers.Checked.Count);
    }

    private static async Task PostAsync(SubmissionIntake intake, Answers answers, IReadOnlyList<Posting> postings)
    {
        foreach (var posting in postings)
        {
            var caller = new Caller("KEY", CallerRole.Organization, posting.Organization);
            var answer = await intake.TakeAsync(
                new(SheetWriter.Body(posting), caller, posting.At, DryRun: false, posting.ForRestatement), TestContext.Current.CancellationToken);
            for (var i = 0; i < posting.Sheets.Count; i++)
            {
                answers.Check(posting, posting.Sheets[i], ResultOf(answer.Sheets[Math.Min(i, answer.Sheets.Count - 1)]));
            }
        }
    }

    private static SheetResult ResultOf(SheetAnswer answer) => answer.Problems is [var problem, ..]
        ? new(answer.Status, null, problem.Code, problem.En)
        : new(answer.Status, answer.Receipt?.Receipt, null, null);
}
