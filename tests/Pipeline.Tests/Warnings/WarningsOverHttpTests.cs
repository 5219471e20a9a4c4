using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Warnings;

/// <summary>Warnings in answers, their confirmation, and the lists: over HTTP, each test on a cell of its own.</summary>
public sealed class WarningsOverHttpTests(WarnedYear year) : IClassFixture<WarnedYear>
{
    [Fact]
    public async Task An_unusual_roll_is_taken_and_asks_for_a_confirmation_which_the_repeated_post_is_told_again()
    {
        var (first, taken) = await year.PostAsync(WarnedYear.July("CB1", 40));
        var (second, again) = await year.PostAsync(WarnedYear.July("CB1", 40));

        Assert.Equal((201, 200), (first, second));
        foreach (var answer in new[] { taken, again })
        {
            var mark = Assert.Single(answer.GetProperty("warnings").EnumerateArray());
            Assert.Equal("unusual-roll", mark.GetProperty("code").GetString());
            Assert.Equal("/rows/0/roll", mark.GetProperty("place").GetString());
            Assert.True(mark.GetProperty("asksConfirmation").GetBoolean());
            Assert.False(mark.GetProperty("confirmed").GetBoolean());
        }
    }

    [Fact]
    public async Task A_dry_run_tells_the_warnings_and_confirms_nothing()
    {
        var sheet = WarnedYear.July("CB2", 40);
        sheet["confirmed"] = true;

        var (status, dry) = await year.PostAsync(sheet, "?dryRun");
        sheet.Remove("confirmed");
        var (_, taken) = await year.PostAsync(sheet);

        Assert.Equal(200, status);
        Assert.Equal("valid", dry.GetProperty("status").GetString());
        Assert.True(MarkOf(dry).GetProperty("confirmed").GetBoolean());
        Assert.False(MarkOf(taken).GetProperty("confirmed").GetBoolean());
    }

    [Fact]
    public async Task A_mark_is_confirmed_with_the_sheet_or_by_its_receipt_and_the_content_stays_the_same()
    {
        var (_, taken) = await year.PostAsync(WarnedYear.July("CB3", 40));
        var receipt = taken.GetProperty("receipt").GetString();

        var (status, confirmed) = await ConfirmAsync(receipt, new JsonArray("unusual-roll"));
        var (_, again) = await year.PostAsync(WarnedYear.July("CB3", 40));

        Assert.Equal(200, status);
        Assert.True(MarkOf(confirmed).GetProperty("confirmed").GetBoolean());
        Assert.True(MarkOf(again).GetProperty("confirmed").GetBoolean());
        Assert.Equal(receipt, again.GetProperty("receipt").GetString());
        Assert.Equal(taken.GetProperty("contentHash").GetString(), again.GetProperty("contentHash").GetString());
        var correction = WarnedYear.July("CB3", 41, @base: 1);
        Assert.False(MarkOf((await year.PostAsync(correction)).Json).GetProperty("confirmed").GetBoolean());
        correction["confirmed"] = new JsonArray("unusual-roll");
        Assert.True(MarkOf((await year.PostAsync(correction)).Json).GetProperty("confirmed").GetBoolean());
    }

    [Fact]
    public async Task Only_a_mark_that_the_sheet_has_is_confirmed_and_only_by_its_own_organisation()
    {
        var (_, taken) = await year.PostAsync(WarnedYear.July("CB4", 4));
        var receipt = taken.GetProperty("receipt").GetString();

        Assert.Empty(taken.GetProperty("warnings").EnumerateArray());
        Assert.Equal((422, "mark-not-raised"), CodeOf(await ConfirmAsync(receipt, new JsonArray("unusual-roll"))));
        Assert.Equal((422, "sheet-property-invalid"), CodeOf(await ConfirmAsync(receipt, new JsonArray("roll"))));
        Assert.Equal((422, "sheet-property-missing"), CodeOf(await ConfirmAsync(receipt, JsonValue.Create(false))));
        Assert.Equal((404, "receipt-unknown"), CodeOf(await ConfirmAsync(receipt, JsonValue.Create(true), WarnedYear.Other)));
        Assert.Equal((403, "role-not-allowed"), CodeOf(await ConfirmAsync(receipt, JsonValue.Create(true), "board")));
    }

    [Fact]
    public async Task A_locked_month_takes_no_confirmation()
    {
        var (_, june) = await year.PostAsync(Deployment.Meetings("CB1", "2019-06", 0, Deployment.Meeting("2019-06-05")));

        Assert.Equal((409, "confirmation-too-late"), CodeOf(await ConfirmAsync(june.GetProperty("receipt").GetString(), JsonValue.Create(true))));
    }

    [Fact]
    public async Task An_organisation_lists_its_own_warnings_and_the_board_all()
    {
        await year.PostAsync(Deployment.Meetings("B-CB1", "2019-07", 0, WithoutScore()), by: WarnedYear.Other);

        var (_, own) = await year.GetAsync("api/warnings/2019-07", WarnedYear.Other);
        var (_, all) = await year.GetAsync("api/warnings/2019-07?kind=score-missing", "board");
        var (_, others) = await year.GetAsync("api/warnings/2019-07", A.Committee);

        var entry = Assert.Single(own.GetProperty("warnings").EnumerateArray());
        Assert.Equal("B-CB1", entry.GetProperty("unit").GetString());
        Assert.Equal("score-missing", entry.GetProperty("warning").GetProperty("code").GetString());
        Assert.Equal(entry.GetProperty("receipt").GetString(), Assert.Single(all.GetProperty("warnings").EnumerateArray()).GetProperty("receipt").GetString());
        Assert.DoesNotContain(others.GetProperty("warnings").EnumerateArray(), w => w.GetProperty("organization").GetString() == WarnedYear.Other);
    }

    [Theory]
    [InlineData("api/warnings/2019-07?organization=XA-A", WarnedYear.Other, 403, "organization-not-readable")]
    [InlineData("api/warnings/2019-07?organization=XA-NONE", "board", 403, "organization-not-readable")]
    [InlineData("api/warnings/2019-07?kind=none", "board", 400, "warning-kind-unknown")]
    [InlineData("api/warnings/July", "board", 404, "month-invalid")]
    [InlineData("api/warnings/2019-07", "operator", 403, "role-not-allowed")]
    [InlineData("api/planning/2019-07/leaders?organization=XA-A", WarnedYear.Other, 403, "organization-not-readable")]
    [InlineData("api/planning/2019-06/hosting?organization=XA-A", WarnedYear.Other, 403, "organization-not-readable")]
    [InlineData("api/planning/2019-12/hosting", "board", 404, "month-not-computed")]
    [InlineData("api/planning/2019-12/visits", "board", 404, "month-not-computed")]
    [InlineData("api/planning/2019-06/visits", "operator", 403, "role-not-allowed")]
    public async Task What_may_not_be_read_or_is_not_there_is_said(string address, string by, int status, string code) =>
        Assert.Equal((status, code), CodeOf(await year.GetAsync(address, by)));

    [Fact]
    public async Task The_turns_of_a_cluster_begin_with_who_waits_longest()
    {
        var (_, hosting) = await year.GetAsync("api/planning/2019-06/hosting", A.Committee);
        var (_, ofAnother) = await year.GetAsync("api/planning/2019-06/hosting", WarnedYear.Other);

        var cluster = Assert.Single(hosting.GetProperty("clusters").EnumerateArray());
        Assert.Equal(("CUM", "CB2", 6), (Text(cluster, "cluster"), Text(cluster, "next"), cluster.GetProperty("longestWait").GetInt32()));
        Assert.Equal(["CB2", "CB3", "CB1"], cluster.GetProperty("turns").EnumerateArray().Select(t => Text(t, "cell")));
        Assert.Equal("2019-01", Text(cluster.GetProperty("turns")[2], "lastHosted"));
        Assert.Empty(ofAnother.GetProperty("clusters").EnumerateArray());
    }

    [Fact]
    public async Task Leaders_who_are_away_are_listed_with_the_day_on_which_the_most_are()
    {
        var (status, taken) = await year.PostAsync(new JsonObject
        {
            ["form"] = "apprenticeship-terms",
            ["month"] = "2019-07",
            ["unit"] = A.Commune,
            ["rows"] = new JsonArray(Term("DV-1", "L-1", "2019-03-05", "2019-08-31"), Term("DV-2", "L-2", "2019-07-02", "2019-12-15")),
        });

        var (_, own) = await year.GetAsync("api/planning/2019-07/leaders", A.Committee);
        var (_, ofAnother) = await year.GetAsync("api/planning/2019-07/leaders", WarnedYear.Other);

        Assert.True(status == 201, taken.ToString());
        Assert.Equal("too-many-leaders-away", Text(MarkOf(taken), "code"));
        var commune = Assert.Single(own.GetProperty("communes").EnumerateArray());
        Assert.Equal(
            (A.Commune, 3, 2, "2019-07-02"),
            (Text(commune, "commune"), commune.GetProperty("posts").GetInt32(), commune.GetProperty("mostAway").GetInt32(), Text(commune, "mostAwayOn")));
        Assert.Equal(["DV-1", "DV-2"], commune.GetProperty("away").EnumerateArray().Select(a => Text(a, "person")));
        Assert.Empty(ofAnother.GetProperty("communes").EnumerateArray());
    }

    private static JsonObject Term(string person, string post, string start, string plannedEnd) => new()
    {
        ["person"] = person,
        ["post"] = post,
        ["sector"] = A.Sector,
        ["hostOffice"] = "VP",
        ["start"] = start,
        ["plannedEnd"] = plannedEnd,
    };

    [Fact]
    public async Task Who_visited_whom_is_a_matrix_of_the_cluster()
    {
        var (_, visits) = await year.GetAsync("api/planning/2019-06/visits", "board");

        var pairs = Assert.Single(visits.GetProperty("clusters").EnumerateArray()).GetProperty("pairs").EnumerateArray().ToList();
        Assert.Equal(6, pairs.Count);
        Assert.Equal(["CB1<CB2 2019-01", "CB1<CB3 2019-01"], pairs.Where(p => p.GetProperty("months").GetInt32() > 0).Select(p => $"{Text(p, "host")}<{Text(p, "guest")} {Text(p, "last")}"));
    }

    private Task<(int Status, JsonElement Json)> ConfirmAsync(string? receipt, JsonNode marks, string by = A.Committee) =>
        year.SendAsync(HttpMethod.Post, $"api/receipts/{receipt}/confirmations", by, new JsonObject { ["confirmed"] = marks });

    private static JsonObject WithoutScore()
    {
        var meeting = Deployment.Meeting("2019-07-05");
        meeting.Remove("qualityScore");
        return meeting;
    }

    private static JsonElement MarkOf(JsonElement answer) => Assert.Single(answer.GetProperty("warnings").EnumerateArray());

    private static (int Status, string? Code) CodeOf((int Status, JsonElement Json) answer) => (answer.Status, Text(answer.Json, "code"));

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
