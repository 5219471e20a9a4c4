using System.Text.Json.Nodes;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;

namespace Pipeline.Tests.Intake;

/// <summary>ARCHITECTURE, «A submission»: the lines of its table, in its order.</summary>
public sealed class SubmissionTests : IAsyncLifetime
{
    private const string Id = "5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10";

    private readonly IntakeWorld _world = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_sheet_that_breaks_no_rule_is_taken_with_a_receipt()
    {
        var answer = await _world.FileAsync(Draft.CellMeetings().With("id", Id));

        Assert.Equal(201, answer.Status);
        Assert.Equal(
            ("cell-meetings", "2019-03", "XA-MOT-CB01", 1, Id, IntakeWorld.OnTime, "accepted", true),
            (answer.Receipt!.Form, answer.Receipt.Month, answer.Receipt.Unit, answer.Receipt.Revision, answer.Receipt.Id,
                answer.Receipt.ReceivedAt, answer.Receipt.Status, answer.Receipt.OnTime));
        Assert.True(ReceiptCode.TryParse(answer.Receipt.Receipt, out _));
    }

    [Theory]
    [InlineData("{", "json-malformed")]
    [InlineData("7", "submission-not-a-sheet")]
    [InlineData("[]", "batch-size")]
    [InlineData("{\"form\":1,\"form\":2}", "json-duplicate-property")]
    public async Task A_malformed_body_is_400(string body, string code)
    {
        var answer = await _world.SendAsync(body);

        Assert.False(answer.IsBatch);
        Assert.Equal((400, code), (answer.Sheets[0].Status, Assert.Single(answer.Sheets[0].Problems).Code));
    }

    [Fact]
    public async Task Another_organisations_unit_is_403_whatever_else_is_wrong()
    {
        var answer = await _world.FileAsync(Draft.CellMeetings(Draft.Meeting().With("roll", -1)), by: IntakeWorld.Hai);

        AssertRefused(403, "unit-of-another", answer);
    }

    [Fact]
    public async Task The_board_files_for_no_one() =>
        AssertRefused(403, "role-files-nothing", await _world.FileAsync(Draft.CellMeetings(), by: IntakeWorld.Board));

    [Fact]
    public async Task A_successor_files_for_its_predecessors_months_and_not_the_other_way()
    {
        var ofHai = Draft.CellMeetings(Draft.Meeting("2019-12-05").With("guestCells", null)).With("unit", "XA-HAI-CB01").With("month", "2019-12");
        var ofMot = Draft.CellMeetings(Draft.Meeting("2020-01-05").With("guestCells", null)).With("unit", "XA-HAI-CB01").With("month", "2020-01");
        var at = new DateTimeOffset(2020, 1, 6, 3, 0, 0, TimeSpan.Zero);

        Assert.Equal(201, (await _world.FileAsync(ofHai, at)).Status);
        AssertRefused(403, "unit-of-another", await _world.FileAsync(ofMot, at, IntakeWorld.Hai));
        Assert.Equal(200, (await _world.FileAsync(ofHai, at, IntakeWorld.Hai)).Status);
        Assert.NotNull(await _world.Sheets.MarkerAsync("XA-HAI", new(2019, 12), TestContext.Current.CancellationToken));
        Assert.Null(await _world.Sheets.MarkerAsync("XA-MOT", new(2019, 12), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_sheet_again_has_the_same_receipt_even_after_the_lock()
    {
        var sheet = Draft.CellMeetings().With("id", Id);
        var first = await _world.FileAsync(sheet);

        var byId = await _world.FileAsync(sheet, IntakeWorld.Locked.AddDays(400));
        var byContent = await _world.FileAsync(sheet.With("id", null), IntakeWorld.Locked);
        var otherId = await _world.FileAsync(sheet.With("id", "00000000-0000-4000-8000-000000000001"), IntakeWorld.Locked);

        Assert.All([byId, byContent, otherId], a => Assert.Equal((200, first.Receipt! with { Status = "already-accepted", Warnings = null }), (a.Status, a.Receipt! with { Warnings = null })));
    }

    [Fact]
    public async Task A_sheet_since_corrected_still_has_its_receipt()
    {
        var sheet = Draft.CellMeetings();
        var first = await _world.FileAsync(sheet);
        await _world.FileAsync(Draft.CellMeetings(Draft.Meeting("2019-03-06")).With("base", 1));

        var again = await _world.FileAsync(sheet);

        Assert.Equal((200, first.Receipt!.Receipt, 1), (again.Status, again.Receipt!.Receipt, again.Receipt.Revision));
    }

    [Fact]
    public async Task An_id_with_other_content_is_409_even_where_that_content_breaks_rules()
    {
        await _world.FileAsync(Draft.CellMeetings().With("id", Id));

        AssertRefused(409, "id-reused", await _world.FileAsync(Draft.Nil().With("id", Id)));
        AssertRefused(409, "id-reused", await _world.FileAsync(Draft.CellMeetings(new JsonObject()).With("id", Id), IntakeWorld.Locked));
    }

    [Fact]
    public async Task A_locked_month_is_409_and_says_who_can_let_it_in()
    {
        var answer = await _world.FileAsync(Draft.CellMeetings(new JsonObject()), IntakeWorld.Locked);

        AssertRefused(409, "month-locked", answer);
        Assert.Contains("board", answer.Problems[0].En, StringComparison.Ordinal);
        Assert.Contains("Ban Tổ chức", answer.Problems[0].Vi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filing_for_restatement_is_202_outside_the_chain_and_repeatable()
    {
        var filed = await _world.FileAsync(Draft.CellMeetings(), IntakeWorld.Locked, forRestatement: true);
        var again = await _world.FileAsync(Draft.CellMeetings(), IntakeWorld.Locked.AddHours(1), forRestatement: true);
        var withoutAsking = await _world.FileAsync(Draft.CellMeetings().With("id", Id), IntakeWorld.Locked.AddHours(1));
        var another = await _world.FileAsync(Draft.Nil(), IntakeWorld.Locked.AddHours(1), forRestatement: true);

        Assert.Equal((202, "filed-for-restatement", 0, false), (filed.Status, filed.Receipt!.Status, filed.Receipt.Revision, filed.Receipt.OnTime));
        Assert.Equal((200, filed.Receipt with { Warnings = null }), (again.Status, again.Receipt! with { Warnings = null }));
        Assert.Equal((200, filed.Receipt with { Warnings = null }), (withoutAsking.Status, withoutAsking.Receipt! with { Warnings = null }));
        Assert.Equal(202, another.Status);
        Assert.Empty(await ChainAsync());
        Assert.Equal(2, (await _world.BodiesAsync()).Count(n => n.EndsWith("_r.json", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_filing_for_restatement_keeps_the_rules_and_names_the_current_revision()
    {
        await _world.FileAsync(Draft.CellMeetings());

        AssertRefused(422, "sheet-empty", await _world.FileAsync(Draft.CellMeetings().With("rows", null), IntakeWorld.Locked, forRestatement: true));
        AssertRefused(409, "stale-base", await _world.FileAsync(Draft.Nil(), IntakeWorld.Locked, forRestatement: true));
        Assert.Equal(202, (await _world.FileAsync(Draft.Nil().With("base", 1), IntakeWorld.Locked, forRestatement: true)).Status);
    }

    [Fact]
    public async Task To_ask_for_restatement_before_the_lock_changes_nothing() =>
        Assert.Equal(201, (await _world.FileAsync(Draft.CellMeetings(), forRestatement: true)).Status);

    [Fact]
    public async Task All_problems_come_at_once_and_nothing_is_stored()
    {
        var answer = await _world.FileAsync(Draft.CellMeetings(Draft.Meeting("2019-02-01"), Draft.Meeting().With("roll", null)).With("colour", 1));

        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["/colour", "/rows/1/roll", "/rows/0/date"],
            answer.Problems.Select(p => p.Place));
        Assert.Empty(await _world.BodiesAsync());
        Assert.Null(await _world.Sheets.MarkerAsync("XA-MOT", new(2019, 3), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("unit", "XA-BA-CB01", "unit-unknown")]
    [InlineData("month", "2019-05", "month-not-begun")]
    [InlineData("month", "9999-12", "month-not-begun")]
    [InlineData("month", "2018-12", "month-too-early")]
    [InlineData("form", "no-such-form", "form-unknown")]
    public async Task What_the_reference_data_or_the_calendar_does_not_know_is_422(string property, string value, string code) =>
        AssertRefused(422, code, await _world.FileAsync(Draft.Nil().With(property, value)));

    [Fact]
    public async Task An_unknown_field_and_a_row_that_cannot_be_read_hide_no_other_problem()
    {
        var sheet = Draft.CellMeetings(
            Draft.Meeting("2019-02-01").With("colour", "red").With("present", 999),
            Draft.Meeting("2019-03-12").With("roll", "twenty"),
            Draft.Meeting("2019-03-19").With("guestCells", new JsonArray("XA-BA-CB01")));

        var answer = await _world.FileAsync(sheet);

        Assert.Equal(
            [
                "field-unknown /rows/0/colour", "field-invalid /rows/1/roll", "date-outside-month /rows/0/date", "attendance-above-roll /rows/0/present",
                "code-unknown /rows/2/guestCells",
            ],
            answer.Problems.Select(p => $"{p.Code} {p.Place}"));
    }

    [Theory]
    [InlineData("month", "2019-05", "month-not-begun", "date-outside-month")]
    [InlineData("month", "2018-12", "month-too-early", "date-outside-month")]
    [InlineData("unit", "XA-BA-CB01", "unit-unknown", null)]
    [InlineData("unit", null, "sheet-property-missing", null)]
    public async Task A_wrong_month_or_unit_hides_no_problem_of_the_rows(string property, string? value, string code, string? further)
    {
        var answer = await _world.FileAsync(Draft.CellMeetings(Draft.Meeting().With("present", 999)).With(property, value));

        string?[] all = [code, further, "attendance-above-roll"];
        Assert.Equal(all.OfType<string>(), answer.Problems.Select(p => p.Code));
    }

    [Fact]
    public async Task What_does_not_belong_to_an_unknown_unit_is_no_problem_of_its_own()
    {
        var households = await _world.FileAsync(Draft.Households(Draft.Household().With("to", "2017-01-01")).With("unit", "C-BA-T01"));
        var days = await _world.FileAsync(Draft.Apprenticeship(Draft.Day().With("length", null)).With("unit", "C-BA"));

        Assert.Equal(["unit-unknown", "to-not-after-from"], households.Problems.Select(p => p.Code));
        Assert.Equal(["unit-unknown", "day-without-length"], days.Problems.Select(p => p.Code));
    }

    [Fact]
    public async Task A_unit_that_ended_in_the_month_files_for_it_and_not_for_the_next()
    {
        var sheet = Draft.CellMeetings(Draft.Meeting()).With("unit", "XA-MOT-CB09");

        Assert.Equal(201, (await _world.FileAsync(sheet)).Status);
        AssertRefused(422, "unit-not-in-month", await _world.FileAsync(Draft.Nil().With("unit", "XA-MOT-CB09").With("month", "2019-04")));
        AssertRefused(403, "unit-of-another", await _world.FileAsync(sheet.With("month", "2019-04"), by: IntakeWorld.Hai));
    }

    [Fact]
    public async Task A_dry_run_checks_and_stores_nothing()
    {
        var valid = await _world.FileAsync(Draft.CellMeetings(), dryRun: true);
        var broken = await _world.FileAsync(Draft.CellMeetings(Draft.Meeting("2019-02-01")), dryRun: true);

        Assert.Equal((200, "valid", null), (valid.Status, valid.Receipt!.Status, valid.Receipt.Receipt));
        AssertRefused(422, "date-outside-month", broken);
        Assert.Empty(await _world.BodiesAsync());
        Assert.Equal(201, (await _world.FileAsync(Draft.CellMeetings())).Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public async Task A_base_that_is_not_the_current_revision_is_409_with_the_current_one(int @base)
    {
        await _world.FileAsync(Draft.CellMeetings());
        await _world.FileAsync(Draft.CellMeetings(Draft.Meeting("2019-03-06")).With("base", 1));

        var answer = await _world.FileAsync(Draft.Nil().With("base", @base));

        AssertRefused(409, "stale-base", answer);
        Assert.Equal(2, answer.CurrentRevision);
    }

    [Fact]
    public async Task A_dry_run_tells_of_a_stale_base_as_the_real_one_would()
    {
        await _world.FileAsync(Draft.CellMeetings());

        var answer = await _world.FileAsync(Draft.Nil(), dryRun: true);

        AssertRefused(409, "stale-base", answer);
        Assert.Equal(1, answer.CurrentRevision);
    }

    [Fact]
    public async Task Without_reference_data_nothing_is_taken()
    {
        _world.Reference = null;

        var answer = await _world.FileAsync(Draft.CellMeetings());

        AssertRefused(503, "reference-missing", answer);
        Assert.NotNull(answer.RetryAfter);
    }

    [Fact]
    public async Task A_correction_does_not_change_that_the_sheet_was_on_time()
    {
        await _world.FileAsync(Draft.CellMeetings());

        var correction = await _world.FileAsync(Draft.CellMeetings(Draft.Meeting("2019-03-06")).With("base", 1), new DateTimeOffset(2019, 4, 8, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal((201, 2, true), (correction.Status, correction.Receipt!.Revision, correction.Receipt.OnTime));
        Assert.Equal(IntakeWorld.OnTime, SheetChain.First(await ChainAsync())!.ReceivedAt);
    }

    [Fact]
    public async Task A_withdrawn_sheet_is_missing_until_it_is_filed_again_and_then_its_new_receipt_decides()
    {
        await _world.FileAsync(Draft.CellMeetings());

        var withdrawn = await _world.FileAsync(Draft.Withdrawal(1));
        Assert.Equal((201, 2), (withdrawn.Status, withdrawn.Receipt!.Revision));
        Assert.Null(SheetChain.Counting(await ChainAsync()));
        AssertRefused(422, "already-withdrawn", await _world.FileAsync(Draft.Withdrawal(2)));

        var late = new DateTimeOffset(2019, 4, 8, 0, 0, 0, TimeSpan.Zero);
        var refiled = await _world.FileAsync(Draft.CellMeetings().With("base", 2), late);
        Assert.Equal((201, 3, false), (refiled.Status, refiled.Receipt!.Revision, refiled.Receipt.OnTime));
        Assert.Equal(late, SheetChain.First(await ChainAsync())!.ReceivedAt);
    }

    [Fact]
    public async Task A_chain_stays_in_the_partition_of_the_former_owner()
    {
        await _world.FileAsync(Draft.CellMeetings(Draft.Meeting()));
        _world.Reference = IntakeReference.Version(IntakeReference.Units with
        {
            Cells = [.. IntakeReference.Units.Cells.SelectMany(c => c.Code == "XA-MOT-CB01"
                ? [c with { ValidTo = new(2019, 3, 1) }, c with { Organization = "XA-HAI", ValidFrom = new(2019, 3, 1) }]
                : new[] { c })],
        });

        var correction = await _world.FileAsync(Draft.Nil().With("base", 1), by: IntakeWorld.Hai);

        Assert.Equal((201, 2), (correction.Status, correction.Receipt!.Revision));
        Assert.Equal(2, (await ChainAsync()).Count);
        AssertRefused(403, "unit-of-another", await _world.FileAsync(Draft.CellMeetings().With("base", 2)));
    }

    [Fact]
    public async Task The_body_is_kept_as_it_came_under_a_name_that_says_what_it_is()
    {
        var body = "  " + Draft.CellMeetings().ToJsonString().Replace(",", " ,\n", StringComparison.Ordinal);

        var answer = Assert.Single((await _world.SendAsync(body)).Sheets);

        var name = Assert.Single(await _world.BodiesAsync());
        Assert.Matches($"^2019-03/XA-MOT/20190403T0300000000000Z_cell-meetings_XA-MOT-CB01_0_{answer.Receipt!.ContentHash[..12]}_{IntakeWorld.Mot.KeyId}_[0-9a-f]{{12}}\\.json$", name);
        var kept = await _world.Stores.Received.ReadAsync(name, TestContext.Current.CancellationToken);
        Assert.Equal(body.Trim(), System.Text.Encoding.UTF8.GetString(kept!.Content.Span));
    }

    [Fact]
    public async Task Each_sheet_taken_or_refused_stands_in_the_audit_without_its_content()
    {
        var taken = await _world.FileAsync(Draft.CellMeetings());
        await _world.FileAsync(Draft.Withdrawal(7));
        await _world.FileAsync(Draft.Nil(), dryRun: true);

        var entries = await new AuditLog(_world.Stores, TimeProvider.System).ReadAsync(new(2019, 4, 3), TestContext.Current.CancellationToken);

        Assert.Equal(
            [("cell-meetings/XA-MOT-CB01/2019-03", "stale-base"), (taken.Receipt!.Receipt!, "accepted")],
            entries.Select(e => (e.Subject, e.Result)).OrderByDescending(e => e.Result, StringComparer.Ordinal));
        Assert.All(entries, e => Assert.Equal(("KEYMOT0001", "submit-sheet"), (e.Who, e.What)));
    }

    private static void AssertRefused(int status, string code, SheetAnswer answer)
    {
        Assert.Equal((status, code), (answer.Status, Assert.Single(answer.Problems).Code));
        Assert.Null(answer.Receipt);
    }

    private Task<IReadOnlyList<RevisionHead>> ChainAsync() =>
        _world.Sheets.ChainAsync("XA-MOT", new(2019, 3), "cell-meetings", "XA-MOT-CB01", TestContext.Current.CancellationToken);
}
