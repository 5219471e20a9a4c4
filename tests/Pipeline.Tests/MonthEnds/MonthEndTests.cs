using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.MonthEnds;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.MonthEnds;

public sealed class MonthEndTests : IAsyncDisposable
{
    private static readonly Month January = A.Month("2019-01");
    private readonly Deployment _deployment = new();

    [Fact]
    public async Task Without_reference_data_a_run_says_so_and_publishes_nothing()
    {
        var report = await _deployment.MonthEndAsync(At("2019-02-11T00:00:00Z"));

        Assert.Equal(MonthEndResult.NoReferenceData, report.Result);
    }

    [Theory]
    [InlineData("2019-02-05T17:14:59Z", MonthState.Open)]
    [InlineData("2019-02-05T17:15:00Z", MonthState.Preliminary)]
    [InlineData("2019-02-10T17:14:59Z", MonthState.Preliminary)]
    [InlineData("2019-02-10T17:15:00Z", MonthState.Final)]
    public async Task A_month_is_cut_fifteen_minutes_after_its_instant_by_whatever_run_comes(string now, MonthState state)
    {
        await ImportAsync(Country);

        var report = await _deployment.MonthEndAsync(At(now));

        Assert.Equal(state, report.Months.Single(m => m.Month == January).State);
    }

    [Fact]
    public async Task A_run_repeated_changes_nothing_and_publishes_nothing_new()
    {
        await ImportAsync(Country);
        var first = await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));

        var second = await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.Equal(MonthEndResult.Published, first.Result);
        Assert.Equal(MonthEndResult.Unchanged, second.Result);
        Assert.Equal(first.SnapshotId, second.SnapshotId);
    }

    [Fact]
    public async Task A_missed_run_loses_nothing_the_next_one_makes_every_month_that_is_due()
    {
        await ImportAsync(Country);

        var report = await _deployment.MonthEndAsync(At("2019-05-01T00:00:00Z"));

        Assert.Equal(
            [MonthState.Final, MonthState.Final, MonthState.Final, MonthState.Open, MonthState.Open],
            report.Months.Select(m => m.State));
    }

    [Fact]
    public async Task Only_the_organisations_whose_sheets_changed_are_summarised_again()
    {
        await ImportAsync(Country);
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));
        await FileAsync("2019-01-21T00:00:00Z", 0);

        var report = await _deployment.MonthEndAsync(At("2019-01-22T00:00:00Z"));

        Assert.Equal((1, 1), report.Months.Select(m => (m.Summarised, m.Reused)).Single());
    }

    [Fact]
    public async Task A_final_month_is_not_computed_again_when_the_reference_data_change()
    {
        await ImportAsync(Country);
        await FileAsync("2019-01-21T00:00:00Z", 0);
        await _deployment.MonthEndAsync(At("2019-02-11T00:00:00Z"));
        var before = await FactsOfJanuaryAsync();

        await ImportAsync(Country.With(A.Cell("CB9", from: "2018-12-01")));
        var report = await _deployment.MonthEndAsync(At("2019-02-12T00:00:00Z"), full: true);

        Assert.DoesNotContain(report.Months, m => m.Month == January);
        Assert.Equal(before, await FactsOfJanuaryAsync());
    }

    [Fact]
    public async Task An_open_month_is_computed_again_when_the_reference_data_change()
    {
        await ImportAsync(Country);
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));
        var before = await FactsOfJanuaryAsync();

        await ImportAsync(Country.With(A.Cell("CB9", from: "2018-12-01")));
        await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.NotEqual(before, await FactsOfJanuaryAsync());
    }

    [Fact]
    public async Task What_another_organisation_changes_leaves_a_summary_as_it_is()
    {
        await ImportAsync(Country);
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));

        await ImportAsync(Country.With(A.Cell("CB9", from: "2018-12-01"), A.Cluster("CUM-9")));
        var report = await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.Equal((1, 1), report.Months.Select(m => (m.Summarised, m.Reused)).Single());
    }

    [Fact]
    public async Task A_changed_rule_pack_makes_every_summary_of_its_months_anew()
    {
        await ImportAsync(Country);
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));

        await ImportAsync(Country.With(A.Pack("BO-1", holiday: "2019-01-01")));
        var report = await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.Equal((2, 0), report.Months.Select(m => (m.Summarised, m.Reused)).Single());
    }

    [Fact]
    public async Task A_rule_pack_that_begins_later_leaves_the_months_before_it_as_they_are()
    {
        await ImportAsync(Country.With(A.Pack("BO-1", to: "2021-01-01"), A.Pack("BO-2", from: "2021-01-01")));
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));

        await ImportAsync(Country.With(A.Pack("BO-1", to: "2021-01-01"), A.Pack("BO-2", from: "2021-01-01", goodFrom: 95)));
        var report = await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.Equal((0, 2), report.Months.Select(m => (m.Summarised, m.Reused)).Single());
    }

    [Theory]
    [InlineData("2019-02-01")]
    [InlineData("2019-02-05")]
    [InlineData("2019-01-01")]
    public async Task A_changed_pack_of_any_day_that_a_meeting_of_the_month_may_have_makes_its_summaries_anew(string from)
    {
        var to = from == "2019-01-01" ? "2019-01-15" : null;
        var others = new object[] { A.Pack("BO-1", to: from), A.Pack("BO-3", from: to ?? "2020-01-01") };
        await ImportAsync(Country.With(others).With(A.Pack("BO-2", from: from, to: to ?? "2020-01-01")));
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));

        await ImportAsync(Country.With(others).With(A.Pack("BO-2", from: from, to: to ?? "2020-01-01", goodFrom: 95)));
        var report = await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.Equal((2, 0), report.Months.Select(m => (m.Summarised, m.Reused)).Single());
    }

    [Fact]
    public async Task A_changed_pack_of_the_days_after_the_latest_meeting_of_the_month_leaves_its_summaries()
    {
        await ImportAsync(Country.With(A.Pack("BO-1", to: "2019-02-06"), A.Pack("BO-2", from: "2019-02-06")));
        await _deployment.MonthEndAsync(At("2019-01-20T00:00:00Z"));

        await ImportAsync(Country.With(A.Pack("BO-1", to: "2019-02-06"), A.Pack("BO-2", from: "2019-02-06", goodFrom: 95)));
        var report = await _deployment.MonthEndAsync(At("2019-01-21T00:00:00Z"));

        Assert.Equal((0, 2), report.Months.Select(m => (m.Summarised, m.Reused)).Single());
    }

    [Fact]
    public async Task A_final_month_keeps_the_inputs_it_is_a_function_of()
    {
        await ImportAsync(Country);
        var receipt = await FileAsync("2019-01-21T00:00:00Z", 0);

        await _deployment.MonthEndAsync(At("2019-02-11T00:00:00Z"));

        var pinned = await _deployment.Stores.Work.ReadAsync("inputs/2019-01/1.json", TestContext.Current.CancellationToken);
        Assert.Contains(receipt, System.Text.Encoding.UTF8.GetString(pinned!.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_filed_for_restatement_is_in_no_figure()
    {
        await ImportAsync(Country);
        await _deployment.MonthEndAsync(At("2019-02-11T00:00:00Z"));
        var before = await _deployment.PublishedAsync();

        var answer = await _deployment.PostAsync(
            A.Committee, Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-01"), At("2019-02-11T00:00:00Z"), forRestatement: true);
        await _deployment.MonthEndAsync(At("2019-02-11T01:00:00Z"), full: true);

        Assert.Equal(202, answer.Status);
        Assert.Equal(before, await _deployment.PublishedAsync());
    }

    [Fact]
    public async Task A_withdrawal_returns_the_duty_to_missing()
    {
        await ImportAsync(Country);
        var empty = await RunAndReadAsync("2019-01-20T00:00:00Z");
        await FileAsync("2019-01-21T00:00:00Z", 0);
        var filed = await RunAndReadAsync("2019-01-21T01:00:00Z");

        var withdrawal = Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-01", 1);
        withdrawal.Remove("nil");
        withdrawal["withdraw"] = true;
        await _deployment.PostAsync(A.Committee, withdrawal, At("2019-01-22T00:00:00Z"));
        var withdrawn = await RunAndReadAsync("2019-01-22T01:00:00Z");

        Assert.NotEqual(empty, filed);
        Assert.Equal(empty, withdrawn);
    }

    [Fact]
    public async Task Of_two_runs_at_once_one_works_and_the_other_steps_back_or_finds_nothing_to_do()
    {
        await ImportAsync(Country);

        var reports = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => _deployment.MonthEndAsync(At("2019-03-20T00:00:00Z")))));

        Assert.Single(reports, r => r.Result == MonthEndResult.Published);
        Assert.All(reports, r => Assert.True(r.Result is MonthEndResult.Published or MonthEndResult.Unchanged or MonthEndResult.AlreadyRunning));
    }

    [Fact]
    public async Task A_run_asked_for_by_hand_is_done_by_the_timer_and_tells_what_came_of_it()
    {
        await ImportAsync(Country);
        var requests = _deployment.Requests(At("2019-01-20T00:00:00Z"));
        var id = await requests.RequestAsync(January, full: false, "board", TestContext.Current.CancellationToken);
        Assert.Equal(RunState.Requested, (await requests.FindAsync(id, TestContext.Current.CancellationToken))!.State);

        var done = await requests.WorkOffAsync(TestContext.Current.CancellationToken);

        var run = await requests.FindAsync(id, TestContext.Current.CancellationToken);
        Assert.Equal(1, done);
        Assert.Equal((RunState.Done, MonthEndResult.Published), (run!.State, run.Report!.Result));
    }

    [Fact]
    public async Task Instances_that_work_off_a_run_at_once_leave_it_done()
    {
        await ImportAsync(Country);
        var requests = _deployment.Requests(At("2019-01-20T00:00:00Z"));
        var id = await requests.RequestAsync(January, full: false, "board", TestContext.Current.CancellationToken);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => requests.WorkOffAsync(TestContext.Current.CancellationToken))));

        Assert.Equal(RunState.Done, (await requests.FindAsync(id, TestContext.Current.CancellationToken))!.State);
    }

    [Fact]
    public async Task A_final_month_is_kept_again_as_it_is_and_refused_with_another_content()
    {
        await ImportAsync(Country);
        await _deployment.MonthEndAsync(At("2019-02-11T00:00:00Z"));
        var final = (await _deployment.Months.ListAsync(TestContext.Current.CancellationToken)).Single(r => r.IsFinal);

        Assert.True(await _deployment.Months.SaveAsync(final, TestContext.Current.CancellationToken));
        Assert.False(await _deployment.Months.SaveAsync(final with { Received = 99 }, TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    private static Country Country { get; } = A.Country().With(
        A.Cell("CB1"), A.Member("DV-1"), A.AnOrganization("CB-TRUONG", OrganizationKind.GrassrootsCell), A.Cell("CB-TRUONG-CB", "CB-TRUONG"));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private Task ImportAsync(Country country)
    {
        var data = country.Data;
        return _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = January } });
    }

    private async Task<string> FileAsync(string at, int @base)
    {
        var answer = await _deployment.PostAsync(A.Committee, Deployment.Nil(CellMeetingsForm.Code, "CB1", "2019-01", @base), At(at));
        Assert.Equal(201, answer.Status);
        return answer.Receipt!.Receipt!;
    }

    private async Task<IReadOnlyList<string>> RunAndReadAsync(string now)
    {
        await _deployment.MonthEndAsync(At(now));
        return await FactsOfJanuaryAsync();
    }

    private async Task<IReadOnlyList<string>> FactsOfJanuaryAsync() =>
        [.. (await _deployment.PublishedAsync()).Where(p => p.Contains("/2019-01/", StringComparison.Ordinal))];
}
