using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using static Pipeline.Tests.Ledger.LedgerWorld;

namespace Pipeline.Tests.Ledger;

/// <summary>The ledger as a client reads it.</summary>
public sealed class ObligationsOverHttpTests
{
    [Fact]
    public async Task A_row_says_who_owes_what_by_when_by_which_rules_and_why()
    {
        await using var world = await StartAsync();

        var row = await world.MeetingsOfAsync("CB1", A.Committee);

        Assert.Equal(
            ("sheet", A.Committee, CellMeetingsForm.Code, "CB1", "BO-1", "outstanding"),
            (Text(row, "kind"), Text(row, "organization"), Text(row, "form"), Text(row, "unit"), Text(row, "rulePack"), Text(row, "state")));
        Assert.Equal(A.Instant("2019-04-05T17:00:00Z"), row.GetProperty("due").GetDateTimeOffset());
        Assert.Equal(CellMeetingsForm.Definition.Name.Vi, Text(row.GetProperty("name"), "vi"));
        Assert.Equal("Đơn vị hoạt động trong cả tháng.", Text(row.GetProperty("why"), "vi"));
        Assert.Equal((A.Committee, "CB1"), (Text(row, "organizationName"), Text(row, "unitName")));
    }

    [Fact]
    public async Task The_head_says_where_the_month_stands_and_counts_all_that_was_asked_for_whatever_its_state()
    {
        await using var world = await StartAsync();
        await world.FileAsync("CB1");
        world.At("2019-04-08T00:00:00Z");

        var (_, page) = await world.GetAsync("api/obligations?month=2019-03&form=cell-meetings&state=overdue&limit=1", A.Committee);

        Assert.Equal(("2019-03", "preliminary"), (Text(page, "month"), Text(page, "state")));
        Assert.Equal(A.Instant("2019-04-05T17:00:00Z"), page.GetProperty("onTimeBefore").GetDateTimeOffset());
        Assert.Equal(A.Instant("2019-04-10T17:00:00Z"), page.GetProperty("lockedFrom").GetDateTimeOffset());
        Assert.Equal(A.Instant("2019-04-08T00:00:00Z"), page.GetProperty("asOf").GetDateTimeOffset());
        var counts = page.GetProperty("counts");
        Assert.Equal((1, 1, 0), (Count(counts, "sheets", "filed"), Count(counts, "sheets", "overdue"), Count(counts, "sheets", "missing")));
        Assert.Equal((1, 1), (Count(counts, "activities", "done"), Count(counts, "activities", "open")));
        Assert.Equal("CB2", Text(Assert.Single(page.GetProperty("obligations").EnumerateArray()), "unit"));
    }

    [Fact]
    public async Task A_sheet_goes_from_outstanding_through_filed_or_overdue_to_missing()
    {
        await using var world = await StartAsync();
        var receipt = await world.FileAsync("CB1");
        await world.At("2019-04-06T00:00:00Z").FileAsync("CB2");
        world.At("2019-04-12T00:00:00Z");

        var rows = (await world.ListAsync("&kind=sheet")).ToLookup(r => $"{Text(r, "form")} {Text(r, "unit")}");

        var filed = rows["cell-meetings CB1"].Single();
        Assert.Equal(("filed", receipt, 1), (Text(filed, "state"), Text(filed, "receipt"), filed.GetProperty("revision").GetInt32()));
        Assert.Equal((A.Instant("2019-04-03T00:00:00Z"), true), (filed.GetProperty("receivedAt").GetDateTimeOffset(), filed.GetProperty("onTime").GetBoolean()));
        var late = rows["cell-meetings CB2"].Single();
        Assert.Equal(("filed-late", false), (Text(late, "state"), late.GetProperty("onTime").GetBoolean()));
        Assert.Equal("missing", Text(rows["cell-meetings B-CB1"].Single(), "state"));
    }

    [Fact]
    public async Task An_organisation_sees_its_own_the_board_all_and_the_operator_none()
    {
        await using var world = await StartAsync();

        Assert.Equal([A.Committee], (await world.ListAsync("", A.Committee)).Select(r => Text(r, "organization")).Distinct());
        Assert.Equal([A.Committee, Other], (await world.ListAsync()).Select(r => Text(r, "organization")).Distinct());
        Assert.Equal([Other], (await world.ListAsync($"&organization={Other}")).Select(r => Text(r, "organization")).Distinct());
        Assert.Equal((403, "organization-not-readable"), await CodeAsync(world, $"month=2019-03&organization={Other}", A.Committee));
        Assert.Equal((403, "role-not-allowed"), await CodeAsync(world, "month=2019-03", Operator));
    }

    [Fact]
    public async Task The_activities_of_the_month_stand_beside_the_sheets_that_report_them()
    {
        await using var world = await StartAsync();
        await world.FileAsync("CB1");
        await PostDayAsync(world, "2019-03-05", "whole");
        world.At("2019-04-12T00:00:00Z");

        var rows = await world.ListAsync("", A.Committee);

        Assert.Equal(["done", "unknown"], StatesOf(rows, "regular-meeting"));
        Assert.Equal(["unknown"], StatesOf(rows, "village-meeting"));
        Assert.Equal(["done", "unmet", "unmet", "unmet"], StatesOf(rows, "apprenticeship-day"));
        var day = rows.First(r => Text(r, "kind") == "apprenticeship-day");
        Assert.Equal(("2019-03-05", "DV-1", "P-1", A.Village, A.Sector), (Text(day, "date"), Text(day, "person"), Text(day, "post"), Text(day, "village"), Text(day, "sector")));
        Assert.Equal(A.Instant("2019-03-05T17:00:00Z"), day.GetProperty("due").GetDateTimeOffset());
        var households = rows.Single(r => Text(r, "kind") == "households-in-charge");
        Assert.Equal((2, 0, "unknown"), (households.GetProperty("owed").GetInt32(), households.GetProperty("met").GetInt32(), Text(households, "state")));
    }

    [Fact]
    public async Task A_day_of_which_half_was_done_is_not_met_and_a_regular_meeting_of_the_next_month_is_made_up()
    {
        await using var world = await StartAsync();
        await world.FileAsync("CB1", date: "2019-04-02");
        await PostDayAsync(world, "2019-03-05", "half");
        world.At("2019-04-12T00:00:00Z");

        var rows = await world.ListAsync("", A.Committee);

        Assert.Equal(["made-up", "unknown"], StatesOf(rows, "regular-meeting"));
        Assert.Equal(0.5m, rows.First(r => Text(r, "kind") == "apprenticeship-day").GetProperty("met").GetDecimal());
        Assert.Equal(["unmet", "unmet", "unmet", "unmet"], StatesOf(rows, "apprenticeship-day"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Pages_of_any_size_give_every_row_once_and_in_order(int limit)
    {
        await using var world = await StartAsync();
        var all = (await world.ListAsync()).ConvertAll(r => r.ToString());

        var paged = (await world.ListAsync($"&limit={limit}")).ConvertAll(r => r.ToString());

        Assert.Equal(all, paged);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public async Task A_list_of_many_organisations_is_read_a_few_at_a_time()
    {
        await using var world = await StartAsync([.. Enumerable.Range(10, 60).SelectMany(i => (object[])
            [A.AnOrganization($"CQ-{i}", Core.Reference.OrganizationKind.AgencyBlocCommittee), A.Cell($"CQ-{i}-CB", $"CQ-{i}")])]);

        var (_, first) = await world.GetAsync("api/obligations?month=2019-03&kind=sheet&form=member-reports&limit=1000");
        var (_, empty) = await world.GetAsync("api/obligations?month=2019-03&kind=sheet&state=asked-back");
        var all = await world.ListAsync("&kind=sheet&form=member-reports&limit=7");

        Assert.Equal(25, first.GetProperty("obligations").GetArrayLength());
        Assert.False(first.TryGetProperty("counts", out _));
        Assert.Equal((0, true), (empty.GetProperty("obligations").GetArrayLength(), empty.TryGetProperty("next", out _)));
        Assert.Equal(63, all.Select(r => Text(r, "unit")).Distinct().Count());
        Assert.Equal(63, all.Count);
    }

    [Theory]
    [InlineData("", 400, "query-missing")]
    [InlineData("month=march", 400, "month-invalid")]
    [InlineData("month=2019-05", 400, "month-not-begun")]
    [InlineData("month=2018-12", 400, "month-too-early")]
    [InlineData("month=2019-03&form=x", 400, "form-unknown")]
    [InlineData("month=2019-03&state=lost", 400, "query-unknown")]
    [InlineData("month=2019-03&kind=thing", 400, "query-unknown")]
    [InlineData("month=2019-03&limit=0", 400, "page-limit-invalid")]
    [InlineData("month=2019-03&limit=1001", 400, "page-limit-invalid")]
    [InlineData("month=2019-03&next=abc", 400, "page-next-invalid")]
    public async Task An_address_that_makes_no_sense_is_told_so(string query, int status, string code)
    {
        await using var world = await StartAsync();

        Assert.Equal((status, code), await CodeAsync(world, query, Board));
    }

    [Fact]
    public async Task A_month_says_where_it_stands_and_how_many_sheets_are_in_which_state()
    {
        await using var world = await StartAsync();
        await world.FileAsync("CB1");
        await world.ReviewAsync(await world.FileAsync("CB2"), "asked-back", "Thiếu nghị quyết.");
        var (_, open) = await world.GetAsync("api/months/2019-03", A.Committee);
        await world.At("2019-04-12T00:00:00Z").MonthEndAsync();

        var (status, closed) = await world.GetAsync("api/months/2019-03", A.Committee);

        Assert.Equal(200, status);
        Assert.Equal(("open", 0, false), (Text(open, "state"), open.GetProperty("version").GetInt32(), open.TryGetProperty("obligations", out _)));
        Assert.Equal(("final", 1, "BO-1"), (Text(closed, "state"), closed.GetProperty("version").GetInt32(), Text(closed, "rulePack")));
        var counts = closed.GetProperty("obligations");
        Assert.Equal((2, 1), (counts.GetProperty("onTime").GetInt32(), counts.GetProperty("askedBack").GetInt32()));
        Assert.Equal(counts.GetProperty("owed").GetInt32(), counts.GetProperty("onTime").GetInt32() + counts.GetProperty("missing").GetInt32());
        Assert.Equal(404, (await world.GetAsync("api/months/2019-13")).Status);
        Assert.Equal(404, (await world.GetAsync("api/months/2019-09")).Status);
    }

    [Fact]
    public async Task A_sheet_that_lies_with_the_former_owner_of_its_unit_is_filed()
    {
        await using var world = await StartAsync(
            A.ACommune("C-C", to: "2019-03-20", successors: [A.Commune]), A.ACommittee("XA-C", "C-C", to: "2019-03-20", successors: [A.Committee]),
            A.Cell("C-CB1", "XA-C", to: "2019-03-20"), A.Cell("C-CB1", A.Committee, from: "2019-03-20"));
        var sheet = Deployment.Meetings("C-CB1", "2019-03", 0, Deployment.Meeting("2019-03-05"));
        var head = await CommitToAsync(world, "XA-C", sheet);

        var row = await world.MeetingsOfAsync("C-CB1", A.Committee);

        Assert.Equal((A.Committee, "filed", head), (Text(row, "organization"), Text(row, "state"), Text(row, "receipt")));
        Assert.Contains("done", StatesOf(await world.ListAsync("", A.Committee), "regular-meeting"));
    }

    /// <summary>Files a sheet with its owner, and moves it into another partition, as if the unit had been imported with that owner then.</summary>
    private static async Task<string> CommitToAsync(LedgerWorld world, string organization, JsonObject sheet)
    {
        var (status, receipt) = await world.PostAsync("api/submissions", sheet, A.Committee);
        Assert.Equal(201, status);
        var sheets = world.Of<Pipeline.Storage.Sheets.SheetStore>();
        var rows = world.Of<Pipeline.Storage.Stores>().Rows;
        var month = A.Month("2019-03");
        var head = (await sheets.ChainsAsync(A.Committee, month, CancellationToken.None)).Single(h => h.Receipt == Text(receipt, "receipt"));
        var revision = await sheets.ReadAsync(head, CancellationToken.None);
        var partition = $"{A.Committee}_{month}";
        await foreach (var row in rows.ScanAsync(Pipeline.Storage.Rows.RowTable.Sheets, partition, "h_", withPacks: false, CancellationToken.None))
        {
            await rows.TryWriteAsync(Pipeline.Storage.Rows.RowTable.Sheets, partition, [Pipeline.Storage.Rows.RowWrite.Delete(row.Key)], CancellationToken.None);
        }

        Assert.True((await sheets.CommitAsync(revision with { Head = head with { Organization = organization } }, CancellationToken.None)).Committed);
        return head.Receipt;
    }

    private static Task<(int Status, JsonElement Json)> PostDayAsync(LedgerWorld world, string date, string length) => world.PostAsync(
        "api/submissions",
        new JsonObject
        {
            ["form"] = ApprenticeshipDaysForm.Code,
            ["month"] = "2019-03",
            ["unit"] = A.Commune,
            ["rows"] = new JsonArray(new JsonObject
            {
                ["person"] = "DV-1",
                ["post"] = "P-1",
                ["village"] = A.Village,
                ["sector"] = A.Sector,
                ["plannedDate"] = date,
                ["dateDone"] = date,
                ["length"] = length,
            }),
        },
        A.Committee);

    private static async Task<(int Status, string? Code)> CodeAsync(LedgerWorld world, string query, string by)
    {
        var (status, json) = await world.GetAsync($"api/obligations?{query}", by);
        return (status, Text(json, "code"));
    }

    private static IEnumerable<string?> StatesOf(IEnumerable<JsonElement> rows, string kind) =>
        rows.Where(r => Text(r, "kind") == kind).Select(r => Text(r, "state"));

    private static int Count(JsonElement counts, string of, string state) => counts.GetProperty(of).GetProperty(state).GetInt32();
}
