using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Restatements;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

public sealed class RequestTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await LateYear.PrepareAsync(_deployment);

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task Every_problem_of_the_receipts_is_told_at_its_place()
    {
        var first = await LateYear.FileLateAsync(_deployment, LateYear.Late);
        var sameSheet = await LateYear.FileLateAsync(_deployment, Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-01"));
        var february = await LateYear.FileLateAsync(_deployment, Deployment.Nil(CellMeetingsForm.Code, "CB2", "2019-02", 1));
        var counted = (await _deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-01"), Cancellation)).First(h => h.Unit == "CB2").Receipt;

        var answer = await _deployment.RestateAsync("2019-01", LateYear.Now, first, "0000-0000-0000-1", sameSheet, february, counted, first);

        Assert.Equal(
            [
                ("restatement-receipt-unknown", "/receipts/1"), ("restatement-receipt-twice", "/receipts/5"), ("restatement-sheet-twice", "/receipts/2"),
                ("restatement-other-month", "/receipts/3"), ("restatement-counts-already", "/receipts/4"),
            ],
            answer.Problems.Select(p => (p.Code, p.Place!)));
    }

    [Fact]
    public async Task A_month_that_is_not_final_is_not_restated()
    {
        var answer = await _deployment.RestateAsync("2019-04", LateYear.Now, await LateYear.FileLateAsync(_deployment, LateYear.Late));

        Assert.Equal(("month-not-final", 409), answer.Problems.Select(p => (p.Code, p.Status)).Single());
    }

    [Fact]
    public async Task Asking_again_is_asking_once_before_and_after_it_is_done()
    {
        var receipt = await LateYear.FileLateAsync(_deployment, LateYear.Late);
        var first = (await _deployment.RestateAsync("2019-01", LateYear.Now, receipt)).Restatement!;

        var again = (await _deployment.RestateAsync("2019-01", LateYear.Later, receipt)).Restatement!;
        await _deployment.WorkOffRestatementsAsync(LateYear.Later);
        var done = (await _deployment.RestateAsync("2019-01", LateYear.Later, receipt)).Restatement!;

        Assert.Equal((first.Id, RestatementState.Requested), (again.Id, again.State));
        Assert.Equal((first.Id, RestatementState.Done), (done.Id, done.State));
        Assert.Equal(0, await _deployment.WorkOffRestatementsAsync(LateYear.Later));
    }

    [Fact]
    public async Task What_was_let_in_once_cannot_be_let_in_again_by_another_restatement()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);
        var other = await LateYear.FileLateAsync(_deployment, LateYear.Models("2019-01"));

        var answer = await _deployment.RestateAsync("2019-01", LateYear.Later, restatement.Sheets.Single().Receipt, other);

        var problem = Assert.Single(answer.Problems);
        Assert.Equal("restatement-counts-already", problem.Code);
        Assert.Contains(restatement.Id, problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_sees_the_restatements_that_name_its_sheets_and_the_operator_none()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);

        Assert.Equal(restatement.Id, (await SeenAsync(new("own", CallerRole.Organization, A.Committee)))?.Id);
        Assert.Null(await SeenAsync(new("other", CallerRole.Organization, "XA-B")));
        Assert.Null(await SeenAsync(new("operator", CallerRole.Operator, null)));

        async Task<Restatement?> SeenAsync(Caller caller)
        {
            var reading = _deployment.Restatements(LateYear.Later);
            var listed = await reading.ListAsync(caller, A.Month("2019-01"), Cancellation);
            var found = await reading.FindAsync(caller, A.Month("2019-01"), restatement.Id, Cancellation);
            Assert.Equal(found.Value?.Id, listed.SingleOrDefault()?.Id);
            return found.Value;
        }
    }
}
