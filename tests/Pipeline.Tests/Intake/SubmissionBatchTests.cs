using System.Text.Json.Nodes;

namespace Pipeline.Tests.Intake;

public sealed class SubmissionBatchTests : IAsyncLifetime
{
    private readonly IntakeWorld _world = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Each_sheet_has_its_own_answer_in_order()
    {
        var statuses = await StatusesAsync(
            Draft.CellMeetings(), Draft.CellMeetings().With("unit", "XA-HAI-CB01"), "not a sheet",
            Draft.CellMeetings().With("rows", null), Draft.Households(Draft.Household()));

        Assert.Equal([201, 403, 400, 422, 201], statuses);
        Assert.Equal(2, (await _world.BodiesAsync()).Count);
    }

    [Fact]
    public async Task A_later_sheet_builds_on_an_earlier_one() =>
        Assert.Equal(
            [201, 201, 200, 409, 201],
            await StatusesAsync(Draft.CellMeetings(), Draft.Nil().With("base", 1), Draft.CellMeetings(), Draft.Nil(), Draft.Withdrawal(2)));

    [Fact]
    public async Task An_id_that_stands_twice_belongs_to_the_earlier_sheet()
    {
        var id = "5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10";

        Assert.Equal([201, 409], await StatusesAsync(Draft.Nil().With("id", id), Draft.Nil().With("id", id).With("unit", "XA-MOT-CB02")));
    }

    [Fact]
    public async Task A_batch_of_one_is_a_batch_and_201_sheets_are_too_many()
    {
        Assert.True((await _world.SendAsync(new JsonArray(Draft.Nil()).ToJsonString())).IsBatch);

        var tooMany = await _world.SendAsync(new JsonArray([.. Enumerable.Range(0, 201).Select(_ => Draft.Nil())]).ToJsonString());

        Assert.False(tooMany.IsBatch);
        Assert.Equal("batch-size", Assert.Single(Assert.Single(tooMany.Sheets).Problems).Code);
    }

    private async Task<IEnumerable<int>> StatusesAsync(params JsonNode[] sheets)
    {
        var answer = await _world.SendAsync(new JsonArray(sheets).ToJsonString());
        Assert.True(answer.IsBatch);
        return answer.Sheets.Select(s => s.Status);
    }
}
