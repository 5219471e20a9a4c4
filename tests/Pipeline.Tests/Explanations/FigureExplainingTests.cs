using Pipeline.Storage.Explanations;
using Pipeline.Storage.Intake;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Explanations;

public sealed class FigureExplainingTests : IAsyncLifetime
{
    private const string Table = "fact_meeting_compliance";

    private static readonly Caller Board = new("BOARD", CallerRole.Board, null);

    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var data = A.Country().With(A.Cell("CB1"), A.Cell("CB2"), A.ACommune("XA-HAI"), A.ACommittee("DU-HAI", "XA-HAI")).Data;
        await _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-03") } });
        var answer = await _deployment.PostAsync(
            A.Committee, Deployment.Meetings("CB1", "2019-03", 0, Deployment.Meeting("2019-03-05"), Deployment.Meeting("2019-03-20", present: 2)),
            A.Instant("2019-03-21T01:00:00Z"));
        Assert.Equal(201, answer.Status);
        await _deployment.MonthEndAsync(A.Instant("2019-03-25T01:00:00Z"));
    }

    [Fact]
    public async Task The_board_sees_the_meetings_behind_attendance_with_the_receipt_of_the_sheet()
    {
        var explained = await ExplainAsync(Board, "m3", KeyOf("CB1"));

        var numerator = explained.Figures.Single().Columns.Single(c => c.Column == "m3_num");
        Assert.Equal(5, numerator.Value);
        Assert.Equal([(A.Day("2019-03-05"), 3m), (A.Day("2019-03-20"), 2m)], numerator.Rows.Select(r => (r.Date!.Value, r.Weight)));
        Assert.All(numerator.Rows, r => Assert.Matches("^[0-9A-Z-]+$", r.Sheet!.Receipt));
    }

    [Fact]
    public async Task A_sheet_that_came_after_the_run_changes_nothing_of_what_explains_its_figures()
    {
        await _deployment.PostAsync(
            A.Committee, Deployment.Meetings("CB1", "2019-03", 1, Deployment.Meeting("2019-03-05", held: "merged-with-village")), A.Instant("2019-03-26T01:00:00Z"));

        var explained = await ExplainAsync(Board, "m1_num", KeyOf("CB1"));

        Assert.Equal(1, explained.Figures.Single().Columns.Single(c => c.Column == "m1_num").Value);
    }

    [Fact]
    public async Task Without_a_figure_every_figure_of_the_row_is_explained()
    {
        var explained = await ExplainAsync(Board, figure: null, KeyOf("CB2"));

        Assert.Contains("m5", explained.Figures.Select(f => f.Figure));
        Assert.Equal("CB2", explained.Figures[0].Columns.Single(c => c.Column == "m1_missing").Rows.Single().Subject);
    }

    [Fact]
    public async Task An_organisation_sees_its_own_rows_and_no_others()
    {
        var own = await AskAsync(new("K1", CallerRole.Organization, A.Committee), Table, "m1", KeyOf("CB1"));
        var other = await AskAsync(new("K2", CallerRole.Organization, "DU-HAI"), Table, "m1", KeyOf("CB1"));

        Assert.NotNull(own.Value);
        Assert.Equal("fact-row-not-readable", other.Problem?.Code);
    }

    [Theory]
    [InlineData("fact_nothing", "m1", "cell_key", "fact-table-unknown")]
    [InlineData(Table, "m9", "cell_key", "figure-unknown")]
    [InlineData(Table, "m1", "village_key", "fact-key-wrong")]
    public async Task What_does_not_exist_is_refused_with_what_does(string table, string figure, string column, string code)
    {
        var found = await AskAsync(Board, table, figure, new Dictionary<string, string> { [column] = "1" });

        Assert.Equal(code, found.Problem?.Code);
    }

    [Fact]
    public async Task A_row_that_is_not_published_is_unknown()
    {
        var found = await AskAsync(Board, Table, "m1", new Dictionary<string, string> { ["cell_key"] = "999" });

        Assert.Equal("fact-row-unknown", found.Problem?.Code);
    }

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    /// <summary>Surrogate keys are given by (code, valid from): CB1 comes first.</summary>
    private static Dictionary<string, string> KeyOf(string cell) => new() { ["cell_key"] = cell[^1..] };

    private async Task<RowExplained> ExplainAsync(Caller caller, string? figure, Dictionary<string, string> key)
    {
        var found = await AskAsync(caller, Table, figure, key);
        Assert.Null(found.Problem);
        return found.Value!;
    }

    private Task<Found<RowExplained>> AskAsync(Caller caller, string table, string? figure, Dictionary<string, string> key) =>
        _deployment.Explaining.ExplainAsync(caller, new(table, "2019-03", figure, key), Cancellation);
}
