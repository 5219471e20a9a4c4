using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Storage.MonthEnds;
using Pipeline.Tests.Builders;
using static Pipeline.Tests.Ledger.LedgerWorld;

namespace Pipeline.Tests.Ledger;

/// <summary>The board gives an organisation more time.</summary>
public sealed class ExtensionsOverHttpTests
{
    private const string EndOfTheEighth = "2019-04-08T17:00:00Z";

    [Fact]
    public async Task An_extension_to_a_day_lasts_to_its_end_and_is_shown_to_the_organisation()
    {
        await using var world = await StartAsync();

        var (status, given) = await world.ExtendAsync("2019-04-08");

        Assert.Equal(201, status);
        Assert.Equal(A.Instant(EndOfTheEighth), given.GetProperty("until").GetDateTimeOffset());
        var row = await world.MeetingsOfAsync("CB1", A.Committee);
        Assert.Equal(A.Instant(EndOfTheEighth), row.GetProperty("due").GetDateTimeOffset());
        Assert.Equal("Lũ quét.", Text(row.GetProperty("extension"), "reason"));
        var (_, listed) = await world.GetAsync("api/months/2019-03/extensions", A.Committee);
        Assert.Equal(A.Committee, Text(Assert.Single(listed.EnumerateArray()), "organization"));
        Assert.Empty((await world.GetAsync("api/months/2019-03/extensions", Other)).Json.EnumerateArray());
        Assert.False((await world.MeetingsOfAsync("B-CB1")).TryGetProperty("extension", out _));
    }

    [Fact]
    public async Task What_is_received_within_the_extension_is_on_time_in_the_answer_the_receipt_the_ledger_and_the_figures()
    {
        await using var world = await StartAsync();
        await world.ExtendAsync(EndOfTheEighth);
        world.At("2019-04-07T00:00:00Z");

        var (_, taken) = await world.PostAsync("api/submissions", MonthEnds.Deployment.Meetings("CB1", "2019-03", 0, MonthEnds.Deployment.Meeting("2019-03-05")), A.Committee);
        var (_, late) = await world.PostAsync("api/submissions", MonthEnds.Deployment.Meetings("B-CB1", "2019-03", 0, MonthEnds.Deployment.Meeting("2019-03-05")), Other);
        var (_, receipt) = await world.GetAsync($"api/receipts/{Text(taken, "receipt")}", A.Committee);

        Assert.True(taken.GetProperty("onTime").GetBoolean());
        Assert.False(late.GetProperty("onTime").GetBoolean());
        Assert.True(receipt.GetProperty("onTime").GetBoolean());
        Assert.Equal(("filed", "outstanding"), (Text(await world.MeetingsOfAsync("CB1"), "state"), Text(await world.MeetingsOfAsync("CB2"), "state")));
        await world.At("2019-04-12T00:00:00Z").MonthEndAsync();
        var record = await world.Of<MonthStore>().FindAsync(A.Month("2019-03"), CancellationToken.None);
        Assert.Equal((1, 1), (record!.Obligations!.OnTime, record.Obligations.Late));
        Assert.InRange(record.Obligations.Extended, 1, record.Obligations.Owed - 1);
    }

    [Fact]
    public async Task A_second_extension_takes_the_place_of_the_first_and_both_are_in_the_audit()
    {
        await using var world = await StartAsync();
        await world.ExtendAsync("2019-04-09");
        world.At("2019-04-04T00:00:00Z");

        var (status, _) = await world.ExtendAsync("2019-04-07", "Đường đã thông.");

        Assert.Equal(201, status);
        Assert.Equal(A.Instant("2019-04-07T17:00:00Z"), (await world.MeetingsOfAsync("CB1")).GetProperty("due").GetDateTimeOffset());
        var audited = (await world.AuditAsync("2019-04-03")).Concat(await world.AuditAsync("2019-04-04")).Where(e => e.What == "extend-deadline").ToList();
        Assert.Equal(
            [($"{A.Committee} 2019-03", "until 20190409T1700000000000Z"), ($"{A.Committee} 2019-03", "until 20190407T1700000000000Z")],
            audited.Select(e => (e.Subject, e.Result)));
    }

    [Fact]
    public async Task The_same_extension_again_changes_nothing()
    {
        await using var world = await StartAsync();
        await world.ExtendAsync("2019-04-08");

        var (status, _) = await world.ExtendAsync(EndOfTheEighth);

        Assert.Equal(200, status);
        Assert.Single(await world.AuditAsync("2019-04-03"), e => e.What == "extend-deadline");
    }

    [Fact]
    public async Task An_extension_is_an_input_that_a_final_month_is_pinned_to()
    {
        await using var world = await StartAsync();
        await world.MonthEndAsync();
        await world.ExtendAsync("2019-04-08");
        await world.At("2019-04-07T00:00:00Z").FileAsync("CB1");
        await world.At("2019-04-12T00:00:00Z").MonthEndAsync();

        var file = await world.Of<Pipeline.Storage.Stores>().Work.ReadAsync("inputs/2019-03/1.json", CancellationToken.None);

        using var pinned = JsonDocument.Parse(file!.Content);
        Assert.Equal(A.Instant(EndOfTheEighth), pinned.RootElement.GetProperty("extensions").GetProperty(A.Committee).GetDateTimeOffset());
    }

    [Fact]
    public async Task A_summary_that_is_kept_is_made_anew_when_the_deadline_moves()
    {
        await using var world = await StartAsync();
        await world.At("2019-04-07T00:00:00Z").FileAsync("CB1");
        await world.MonthEndAsync();
        await world.ExtendAsync("2019-04-08");

        var report = await world.MonthEndAsync();

        Assert.Equal(1, report.Months.Single(m => m.Month == A.Month("2019-03")).Summarised);
        var record = await world.Of<MonthStore>().FindAsync(A.Month("2019-03"), CancellationToken.None);
        Assert.Equal((1, 0), (record!.Obligations!.OnTime, record.Obligations.Late));
    }

    [Theory]
    [InlineData("2019-04-05", 422, "extension-outside-deadlines")]
    [InlineData("2019-04-11", 422, "extension-outside-deadlines")]
    [InlineData("2019-04-10T17:00:00.001Z", 422, "extension-outside-deadlines")]
    [InlineData("2019-04-10", 201, null)]
    [InlineData("2019-04-08T12:00:00", 422, "board-property-invalid")]
    [InlineData("08/04/2019", 422, "board-property-invalid")]
    [InlineData("9999-12-31T23:59:59Z", 422, "board-property-invalid")]
    public async Task A_deadline_moves_to_after_the_packs_and_not_past_the_lock(string until, int status, string? code)
    {
        await using var world = await StartAsync();

        var (got, json) = await world.ExtendAsync(until);

        Assert.Equal((status, code), (got, Text(json, "code")));
    }

    [Fact]
    public async Task Once_the_month_is_locked_no_deadline_is_extended()
    {
        await using var world = await StartAsync();

        var (before, _) = await world.At("2019-04-10T16:59:59Z").ExtendAsync("2019-04-10");
        var (after, locked) = await world.At("2019-04-10T17:00:00Z").ExtendAsync("2019-04-09");

        Assert.Equal((201, 409, "extension-month-locked"), (before, after, Text(locked, "code")));
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_extension_is_told_at_once()
    {
        await using var world = await StartAsync();

        var (status, json) = await world.PostAsync("api/months/2019-03/extensions", new JsonObject { ["organisation"] = A.Committee, ["until"] = "soon", ["reason"] = " " });

        Assert.Equal(422, status);
        Assert.Equal(
            ["board-property-unknown /organisation", "board-property-missing /organization", "board-property-invalid /until", "board-reason-missing /reason"],
            json.GetProperty("problems").EnumerateArray().Select(p => $"{Text(p, "code")} {Text(p, "place")}"));
    }

    [Fact]
    public async Task Only_the_board_extends_and_only_for_an_organisation_that_is_there_in_a_month_that_has_begun()
    {
        await using var world = await StartAsync();

        var (own, _) = await world.ExtendAsync("2019-04-08", by: A.Committee);
        var (unknown, code) = await world.ExtendAsync("2019-04-08", organization: "XA-X");
        var (later, _) = await world.PostAsync("api/months/2019-07/extensions", new JsonObject { ["organization"] = A.Committee, ["until"] = "2019-08-08", ["reason"] = "x" });
        var (noMonth, _) = await world.PostAsync("api/months/x/extensions", new JsonObject { ["organization"] = A.Committee, ["until"] = "2019-08-08", ["reason"] = "x" });
        var (shape, _) = await world.PostAsync("api/months/2019-03/extensions", new JsonArray());

        Assert.Equal((403, 422, 404, 404, 400), (own, unknown, later, noMonth, shape));
        Assert.Equal("extension-organization-unknown", Text(code, "code"));
    }

    [Fact]
    public async Task A_reason_of_500_characters_is_taken_and_a_longer_one_refused()
    {
        await using var world = await StartAsync();

        Assert.Equal(201, (await world.ExtendAsync("2019-04-08", new string('ữ', 500))).Status);
        Assert.Equal(422, (await world.ExtendAsync("2019-04-09", new string('ữ', 501))).Status);
    }
}
