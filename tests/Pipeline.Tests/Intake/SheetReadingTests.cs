using System.Text.Json;
using Pipeline.Storage.Intake;

namespace Pipeline.Tests.Intake;

public sealed class SheetReadingTests : IAsyncLifetime
{
    private readonly IntakeWorld _world = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_sheet_is_read_with_its_newest_content_and_its_history()
    {
        await _world.FileAsync(Draft.Nil());
        await _world.FileAsync(Draft.CellMeetings().With("base", 1));
        await _world.FileAsync(Draft.Nil().With("base", 2), IntakeWorld.Locked, forRestatement: true);

        var view = (await ReadAsync(IntakeWorld.Mot)).Value!;

        Assert.Equal((2, "rows", null), (view.Revision, view.Kind, view.Reason));
        Assert.Equal([(1, "nil"), (2, "rows")], view.History.Select(h => (h.Revision, h.Kind)));
        Assert.Equal("nil", Assert.Single(view.ForRestatement).Kind);
        Assert.Equal(
            Draft.Meeting().ToJsonString(),
            JsonSerializer.Serialize(Assert.Single(view.Rows)));
    }

    [Fact]
    public async Task An_organisation_sees_its_own_and_the_board_sees_all()
    {
        await _world.FileAsync(Draft.CellMeetings());

        Assert.NotNull((await ReadAsync(IntakeWorld.Mot)).Value);
        Assert.NotNull((await ReadAsync(IntakeWorld.Board)).Value);
        Assert.Equal(403, (await ReadAsync(IntakeWorld.Hai)).Problem?.Status);
        Assert.Equal(403, (await ReadAsync(new("K", CallerRole.Operator, null))).Problem?.Status);
    }

    [Theory]
    [InlineData("2019-13", "cell-meetings", "XA-MOT-CB01", "month-invalid")]
    [InlineData("2019-03", "no-such-form", "XA-MOT-CB01", "form-unknown")]
    [InlineData("2019-03", "cell-meetings", "XA-BA-CB01", "unit-unknown")]
    [InlineData("2019-03", "cell-meetings", "XA-MOT-CB01", "sheet-not-filed")]
    public async Task What_is_not_there_is_404_and_said(string month, string form, string unit, string code)
    {
        var problem = (await _world.Reading.SheetAsync(IntakeWorld.Mot, month, form, unit, TestContext.Current.CancellationToken)).Problem;

        Assert.Equal((404, code, null), (problem?.Status, problem?.Code, problem?.Place));
    }

    [Fact]
    public async Task A_receipt_is_found_in_any_case_by_those_who_may_see_it()
    {
        var first = (await _world.FileAsync(Draft.CellMeetings())).Receipt!;
        var second = (await _world.FileAsync(Draft.Nil().With("base", 1), new DateTimeOffset(2019, 4, 8, 0, 0, 0, TimeSpan.Zero))).Receipt!;

        Assert.Equal(first with { Warnings = null }, (await ReceiptAsync(IntakeWorld.Mot, first.Receipt!.ToLowerInvariant())).Value);
        Assert.Equal(second with { Warnings = null }, (await ReceiptAsync(IntakeWorld.Board, second.Receipt!)).Value);
        Assert.Equal("receipt-unknown", (await ReceiptAsync(IntakeWorld.Hai, first.Receipt)).Problem?.Code);
        Assert.Equal("receipt-unknown", (await ReceiptAsync(IntakeWorld.Mot, "0000-0000-0000-0")).Problem?.Code);
    }

    private Task<Found<SheetView>> ReadAsync(Caller caller) =>
        _world.Reading.SheetAsync(caller, "2019-03", "cell-meetings", "XA-MOT-CB01", TestContext.Current.CancellationToken);

    private Task<Found<SheetReceipt>> ReceiptAsync(Caller caller, string code) =>
        _world.Reading.ReceiptAsync(caller, code, TestContext.Current.CancellationToken);
}
