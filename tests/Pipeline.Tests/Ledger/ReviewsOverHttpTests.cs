using System.Text.Json.Nodes;
using Pipeline.Storage.MonthEnds;
using Pipeline.Tests.Builders;
using static Pipeline.Tests.Ledger.LedgerWorld;

namespace Pipeline.Tests.Ledger;

/// <summary>The board accepts sheets or asks them back, and the organisation reads it.</summary>
public sealed class ReviewsOverHttpTests
{
    private const string Why = "Thiếu nghị quyết.";

    [Fact]
    public async Task What_the_board_asks_back_the_organisation_reads_in_the_sheet_the_receipt_and_the_ledger()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");

        var (status, reviewed) = await world.ReviewAsync(receipt, "asked-back", Why);

        Assert.Equal((201, receipt, 1, "CB1"), (status, Text(reviewed, "receipt"), reviewed.GetProperty("revision").GetInt32(), Text(reviewed, "unit")));
        var row = await world.MeetingsOfAsync("CB1", A.Committee);
        Assert.Equal(("asked-back", Why), (Text(row, "state"), Text(row.GetProperty("review"), "reason")));
        var (_, sheet) = await world.GetAsync("api/sheets/2019-03/cell-meetings/CB1", A.Committee);
        Assert.Equal("asked-back", Text(sheet.GetProperty("history")[0].GetProperty("review"), "verdict"));
        var (_, shown) = await world.GetAsync($"api/receipts/{receipt}", A.Committee);
        Assert.Equal(Why, Text(shown.GetProperty("review"), "reason"));
    }

    [Fact]
    public async Task A_later_revision_clears_what_was_asked_back_and_the_review_stays_with_the_earlier_one()
    {
        await using var world = await StartAsync();
        await world.ReviewAsync(await world.FileAsync("CB1"), "asked-back", Why);

        var receipt = await world.FileAsync("CB1", @base: 1, date: "2019-03-06");

        var row = await world.MeetingsOfAsync("CB1", A.Committee);
        Assert.Equal(("filed", receipt, 2), (Text(row, "state"), Text(row, "receipt"), row.GetProperty("revision").GetInt32()));
        Assert.False(row.TryGetProperty("review", out _));
        var (_, sheet) = await world.GetAsync("api/sheets/2019-03/cell-meetings/CB1", A.Committee);
        Assert.Equal([true, false], sheet.GetProperty("history").EnumerateArray().Select(h => h.TryGetProperty("review", out _)));
    }

    [Fact]
    public async Task The_last_review_of_a_revision_holds_and_saying_the_same_again_changes_nothing()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");
        await world.ReviewAsync(receipt, "asked-back", Why);
        world.At("2019-04-03T01:00:00Z");

        var (accepted, _) = await world.ReviewAsync(receipt, "accepted");
        var (again, _) = await world.ReviewAsync(receipt, "accepted");

        Assert.Equal((201, 200), (accepted, again));
        Assert.Equal(("filed", "accepted"), (Text(await world.MeetingsOfAsync("CB1"), "state"), Text((await world.MeetingsOfAsync("CB1")).GetProperty("review"), "verdict")));
        Assert.Equal(
            [(receipt, "asked-back"), (receipt, "accepted")],
            (await world.AuditAsync("2019-04-03")).Where(e => e.What == "review-sheet").Select(e => (e.Subject, e.Result)));
    }

    [Fact]
    public async Task A_receipt_of_an_earlier_revision_is_told_which_one_counts()
    {
        await using var world = await StartAsync();
        var first = await world.FileAsync("CB1");
        var second = await world.FileAsync("CB1", @base: 1, date: "2019-03-06");

        var (status, json) = await world.ReviewAsync(first, "accepted");

        Assert.Equal((409, "review-not-counting"), (status, Text(json, "code")));
        Assert.Contains(second, Text(json, "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_withdrawn_or_filed_after_the_lock_is_not_reviewed()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");
        await world.PostAsync(
            "api/submissions",
            new JsonObject { ["form"] = "cell-meetings", ["month"] = "2019-03", ["unit"] = "CB1", ["base"] = 1, ["withdraw"] = true, ["reason"] = "Nhầm." }, A.Committee);
        var (_, filed) = await world.At("2019-04-12T00:00:00Z").PostAsync(
            "api/submissions?forRestatement=true", MonthEnds.Deployment.Meetings("CB2", "2019-03", 0, MonthEnds.Deployment.Meeting("2019-03-05")), A.Committee);

        var (withdrawn, one) = await world.ReviewAsync(receipt, "accepted");
        var (restatement, other) = await world.ReviewAsync(Text(filed, "receipt")!, "accepted");

        Assert.Equal((409, "review-of-withdrawn", 409, "review-of-restatement"), (withdrawn, Text(one, "code"), restatement, Text(other, "code")));
    }

    [Fact]
    public async Task To_ask_back_needs_a_reason_and_to_accept_does_not()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");

        var (without, json) = await world.ReviewAsync(receipt, "asked-back");
        var (accepted, _) = await world.ReviewAsync(receipt, "accepted");

        Assert.Equal((422, "board-reason-missing", 201), (without, Text(json, "code"), accepted));
    }

    [Fact]
    public async Task Several_reviews_are_answered_one_by_one_in_order()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");

        var (status, answers) = await world.PostAsync("api/reviews", new JsonArray(
            new JsonObject { ["receipt"] = receipt, ["verdict"] = "accepted" },
            new JsonObject { ["receipt"] = "0000-0000-0000-0", ["verdict"] = "accepted" },
            new JsonObject { ["receipt"] = receipt, ["verdict"] = "perhaps" },
            JsonValue.Create("x")));

        Assert.Equal(207, status);
        Assert.Equal([201, 404, 422, 400], answers.EnumerateArray().Select(a => a.GetProperty("status").GetInt32()));
        Assert.Equal("receipt-unknown", Text(answers[1].GetProperty("problem"), "code"));
        Assert.Equal("/verdict", Text(answers[2].GetProperty("problem").GetProperty("problems")[0], "place"));
    }

    [Fact]
    public async Task A_list_has_1_to_200_reviews()
    {
        await using var world = await StartAsync();

        var (none, _) = await world.PostAsync("api/reviews", new JsonArray());
        var (tooMany, json) = await world.PostAsync("api/reviews", new JsonArray([.. Enumerable.Range(0, 201).Select(_ => (JsonNode)new JsonObject())]));

        Assert.Equal((400, 400, "review-batch-size"), (none, tooMany, Text(json, "code")));
    }

    [Fact]
    public async Task Only_the_board_reviews()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");

        Assert.Equal((403, 403), ((await world.ReviewAsync(receipt, "accepted", by: A.Committee)).Status, (await world.ReviewAsync(receipt, "accepted", by: Operator)).Status));
    }

    [Fact]
    public async Task Figures_count_what_the_board_said_before_the_lock_and_the_ledger_what_it_says_now()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");
        var other = await world.FileAsync("CB2");
        await world.ReviewAsync(receipt, "asked-back", Why);
        await world.At("2019-04-10T17:00:00Z").ReviewAsync(receipt, "accepted");
        await world.ReviewAsync(other, "asked-back", Why);
        await world.At("2019-04-12T00:00:00Z").MonthEndAsync();

        var record = await world.Of<MonthStore>().FindAsync(A.Month("2019-03"), CancellationToken.None);

        Assert.Equal((1, 0), (record!.Obligations!.AskedBack, record.Obligations.Accepted));
        Assert.Equal(("filed", "asked-back"), (Text(await world.MeetingsOfAsync("CB1"), "state"), Text(await world.MeetingsOfAsync("CB2"), "state")));
    }
}
