using System.Text;
using Pipeline.Storage;
using Pipeline.Storage.Registers;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Registers;

public sealed class RegisterFlowTests
{
    private const string Id = "5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10";
    private const string Joined = """{"kind":"member-joined","effective":"2019-05-01","member":"DV-9","name":"Người Mới","cell":"CB1","status":"probationary"}""";
    private const string Transferred = """{"kind":"member-transferred","effective":"2019-05-01","member":"DV-2","from":"CB3","cell":"CB1"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_waits_and_changes_nothing_until_it_is_approved()
    {
        await using var world = await RegisterWorld.OpenAsync();

        var filed = await world.FileAsync(Joined);

        Assert.Equal((201, "waiting"), (filed.Status, filed.Receipt!.State));
        Assert.Matches("^....-....-....-.$", filed.Receipt.Receipt);
        Assert.Equal(1, await world.VersionAsync());
        Assert.Equal([filed.Receipt.Id], (await world.ListAsync(RegisterWorld.Board)).Select(r => r.Id));
        Assert.Single(await world.BodiesAsync());
    }

    [Fact]
    public async Task An_approval_makes_a_new_version_of_the_reference_data()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var filed = await world.FileAsync(Joined);

        var approved = await world.ApproveAsync(filed.Receipt!.Id);

        Assert.Equal((RequestState.Approved, 2), (approved.Request!.State, approved.Request.ReferenceVersion));
        Assert.Contains(await world.MembersAsync("XA-A"), m => m.Code == "DV-9" && m.ValidFrom == new DateOnly(2019, 5, 1));
        Assert.Empty(await world.ListAsync(RegisterWorld.Board));
        Assert.Equal([RequestState.Approved], (await world.ListAsync(RegisterWorld.Own)).Select(r => r.State));
    }

    [Fact]
    public async Task A_transfer_changes_both_registers()
    {
        await using var world = await RegisterWorld.OpenAsync();

        await world.ApproveAsync((await world.FileAsync(Transferred)).Receipt!.Id);

        Assert.Contains(await world.MembersAsync("XA-A"), m => m is { Code: "DV-2", Cell: "CB1", ValidTo: null });
        Assert.Equal(new DateOnly(2019, 5, 1), (await world.MembersAsync("XA-B")).Single(m => m.Code == "DV-2").ValidTo);
    }

    [Fact]
    public async Task Approving_twice_is_approving_once()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var id = (await world.FileAsync(Joined)).Receipt!.Id;
        var first = await world.ApproveAsync(id);

        var again = await world.ApproveAsync(id);

        Assert.Equal(first.Request!.ReferenceVersion, again.Request!.ReferenceVersion);
        Assert.Equal(2, await world.VersionAsync());
    }

    [Fact]
    public async Task Approved_at_once_by_many_it_comes_in_once()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var id = (await world.FileAsync(Joined)).Receipt!.Id;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.ApproveAsync(id), Cancellation)));

        Assert.All(answers, a => Assert.Equal(2, a.Request!.ReferenceVersion));
        Assert.Equal(2, await world.VersionAsync());
    }

    [Fact]
    public async Task Two_requests_approved_at_once_both_come_in()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var one = (await world.FileAsync(Joined)).Receipt!.Id;
        var other = (await world.FileAsync(Transferred)).Receipt!.Id;

        var answers = await Task.WhenAll(((string[])[one, other]).Select(id => Task.Run(() => world.ApproveAsync(id), Cancellation)));

        Assert.All(answers, a => Assert.Empty(a.Problems));
        Assert.Equal(3, await world.VersionAsync());
        Assert.Equal(["DV-2", "DV-9"], (await world.MembersAsync("XA-A")).Where(m => m.ValidFrom > A.LongAgo).Select(m => m.Code));
    }

    [Fact]
    public async Task A_refusal_has_its_reason_and_stands()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var id = (await world.FileAsync(Joined)).Receipt!.Id;

        await world.RefuseAsync(id, "Thiếu quyết định kết nạp.");
        var again = await world.RefuseAsync(id, "Lý do khác.");
        var approval = await world.ApproveAsync(id);

        Assert.Equal((RequestState.Refused, "Thiếu quyết định kết nạp."), (again.Request!.State, again.Request.Reason));
        Assert.Equal(("register-already-decided", 409), approval.Problems.Select(p => (p.Code, p.Status)).Single());
        Assert.Equal(1, await world.VersionAsync());
    }

    [Fact]
    public async Task What_was_refused_can_be_filed_anew_under_another_id()
    {
        await using var world = await RegisterWorld.OpenAsync();
        await world.RefuseAsync((await world.FileAsync(Joined)).Receipt!.Id);

        var same = await world.FileAsync(Joined);
        var anew = await world.FileAsync(Joined, Id);

        Assert.Equal((200, "refused"), (same.Status, same.Receipt!.State));
        Assert.Equal((201, "waiting"), (anew.Status, anew.Receipt!.State));
    }

    [Fact]
    public async Task The_same_request_again_has_the_same_receipt()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var first = await world.FileAsync(Joined);

        var again = await world.FileAsync(Joined);
        var underAnotherId = await world.FileAsync(Joined, Id);
        await world.ApproveAsync(first.Receipt!.Id);
        var decided = await world.FileAsync(Joined);

        Assert.Equal((200, first.Receipt.Receipt), (again.Status, again.Receipt!.Receipt));
        Assert.Equal((200, first.Receipt.Receipt), (underAnotherId.Status, underAnotherId.Receipt!.Receipt));
        Assert.Equal((200, "approved"), (decided.Status, decided.Receipt!.State));
        Assert.Single(await world.BodiesAsync());
    }

    [Fact]
    public async Task An_id_that_stands_for_another_request_is_refused_whoever_sends_it()
    {
        await using var world = await RegisterWorld.OpenAsync();
        await world.FileAsync(Joined, Id);

        var other = await world.FileAsync(Transferred, Id);
        var stranger = await world.FileAsync("""{"kind":"household-moved-out","effective":"2019-05-01","household":"H-2"}""", Id, RegisterWorld.Other);

        Assert.Equal("register-id-reused", other.Problems.Single().Code);
        Assert.Equal("register-id-reused", stranger.Problems.Single().Code);
        Assert.Single(await world.BodiesAsync());
    }

    [Fact]
    public async Task With_a_problem_nothing_is_stored()
    {
        await using var world = await RegisterWorld.OpenAsync();

        var answer = await world.FileAsync(Joined + "," + Joined);

        Assert.Equal((422, "register-code-taken", "/changes/1/member"), (answer.Status, answer.Problems.Single().Code, answer.Problems.Single().Place));
        Assert.Empty(await world.BodiesAsync());
        Assert.Empty(await world.ListAsync(RegisterWorld.Own));
    }

    [Fact]
    public async Task A_dry_run_stores_nothing()
    {
        await using var world = await RegisterWorld.OpenAsync();

        var answer = await world.FileAsync(Joined, dryRun: true);

        Assert.Equal((200, "valid", null), (answer.Status, answer.Receipt!.State, answer.Receipt.Receipt));
        Assert.Empty(await world.BodiesAsync());
        Assert.Empty(await world.ListAsync(RegisterWorld.Own));
    }

    [Fact]
    public async Task Reference_data_that_has_moved_on_is_checked_anew_and_the_request_waits_on()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var id = (await world.FileAsync(Joined)).Receipt!.Id;
        await world.ImportAsync(TwoCommunes.Country.With(A.Member("DV-9", "CB3")).Data);

        var approval = await world.ApproveAsync(id);
        var look = await world.Reading.LookAsync(RegisterWorld.Board, id, RegisterWorld.Now, Cancellation);

        Assert.Equal("register-code-taken", approval.Problems.Single().Code);
        Assert.Equal(RequestState.Waiting, look.Value!.Request.State);
        Assert.Equal("register-code-taken", look.Value.Problems.Single().Code);
    }

    [Fact]
    public async Task The_board_sees_the_rows_that_an_approval_would_change()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var id = (await world.FileAsync(Transferred)).Receipt!.Id;

        var look = await world.Reading.LookAsync(RegisterWorld.Board, id, RegisterWorld.Now, Cancellation);

        Assert.Equal(["members.csv Closed DV-2", "members.csv Added DV-2"], look.Value!.Difference!.Rows.Select(r => $"{r.File} {r.Kind} {r.Key}"));
    }

    [Fact]
    public async Task An_organisation_sees_its_own_requests_and_no_others()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var id = (await world.FileAsync(Joined)).Receipt!.Id;

        var own = await world.Reading.LookAsync(RegisterWorld.Own, id, RegisterWorld.Now, Cancellation);
        var other = await world.Reading.LookAsync(RegisterWorld.Other, id, RegisterWorld.Now, Cancellation);
        var unknown = await world.Reading.LookAsync(RegisterWorld.Own, "no-uuid", RegisterWorld.Now, Cancellation);

        Assert.NotNull(own.Value);
        Assert.Equal("register-request-unknown", other.Problem!.Code);
        Assert.Equal("register-request-unknown", unknown.Problem!.Code);
        Assert.Empty(await world.ListAsync(RegisterWorld.Other));
    }

    [Fact]
    public async Task The_board_lists_what_was_decided_by_organisation()
    {
        await using var world = await RegisterWorld.OpenAsync();
        await world.ApproveAsync((await world.FileAsync(Joined)).Receipt!.Id);

        var all = await world.Reading.ListAsync(RegisterWorld.Board, RequestState.Approved, null, RegisterWorld.Now, Cancellation);
        var ofOne = await world.ListAsync(RegisterWorld.Board, RequestState.Approved, "XA-A");

        Assert.Equal("register-organization-missing", all.Problem!.Code);
        Assert.Single(ofOne);
    }

    [Fact]
    public async Task A_crash_in_an_approval_leaves_it_waiting_and_approving_again_finishes_it()
    {
        var failing = new FailingRows();
        await using var world = await RegisterWorld.OpenAsync(stores => stores with { Rows = failing.Around(stores.Rows) });
        var id = (await world.FileAsync(Joined)).Receipt!.Id;
        failing.FailNext = 1;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => world.ApproveAsync(id));
        var between = ((await world.ListAsync(RegisterWorld.Board)).Count, await world.VersionAsync());
        var again = await world.ApproveAsync(id);

        Assert.Equal((1, 1), between);
        Assert.Equal(2, again.Request!.ReferenceVersion);
    }

    [Fact]
    public async Task A_crash_after_an_approval_leaves_it_approved_and_off_the_list()
    {
        var failing = new FailingRows();
        await using var world = await RegisterWorld.OpenAsync(stores => stores with { Rows = failing.Around(stores.Rows) });
        var id = (await world.FileAsync(Joined)).Receipt!.Id;
        failing.FailNext = 2; // The version is written, its audit entry is not.

        await Assert.ThrowsAsync<StoreUnavailableException>(() => world.ApproveAsync(id));
        var waiting = await world.ListAsync(RegisterWorld.Board);
        var again = await world.ApproveAsync(id);

        Assert.Empty(waiting);
        Assert.Equal(2, again.Request!.ReferenceVersion);
        Assert.Equal(2, await world.VersionAsync());
    }

    [Fact]
    public async Task No_name_is_in_the_audit_or_in_the_name_of_a_file()
    {
        await using var world = await RegisterWorld.OpenAsync();
        var filed = await world.FileAsync(Joined);
        await world.ApproveAsync(filed.Receipt!.Id);

        var entries = await world.Audit.ReadAsync(TwoCommunes.Today, Cancellation);

        Assert.Equal(["approve-register-change", "file-register-change"], entries.Select(e => e.What).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Người", string.Concat(entries) + string.Concat(await world.BodiesAsync()), StringComparison.Ordinal);
        var body = await world.Stores.Received.ReadAsync((await world.BodiesAsync())[0], Cancellation);
        Assert.Contains("Người Mới", Encoding.UTF8.GetString(body!.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_files_for_no_one()
    {
        await using var world = await RegisterWorld.OpenAsync();

        Assert.Equal("role-files-nothing", (await world.FileAsync(Joined, by: RegisterWorld.Board)).Problems.Single().Code);
    }
}
