namespace Pipeline.Tests.Intake;

public sealed class SubmissionRaceTests
{
    private const int Callers = 32;

    [Fact]
    public async Task Of_32_sheets_on_one_base_exactly_one_is_taken_and_the_others_are_stale()
    {
        await using var world = new IntakeWorld();

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Task.Run(() => world.FileAsync(Draft.Nil($"Lý do {i}")))));

        Assert.Single(answers, a => a.Status == 201);
        Assert.Equal(Callers - 1, answers.Count(a => a is { Status: 409, CurrentRevision: 1 } && a.Problems[0].Code == "stale-base"));
        Assert.Single(await world.BodiesAsync());
    }

    [Fact]
    public async Task The_same_sheet_32_times_at_once_is_filed_once_with_one_receipt()
    {
        await using var world = new IntakeWorld();

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(i =>
            Task.Run(() => world.FileAsync(Draft.Nil(), IntakeWorld.OnTime.AddTicks(i % 4)))));

        Assert.Single(answers, a => a.Status == 201);
        Assert.Equal(Callers - 1, answers.Count(a => a.Status == 200));
        var receipt = Assert.Single(answers.Select(a => a.Receipt! with { Status = "", Warnings = null }).Distinct());
        var name = Assert.Single(await world.BodiesAsync());
        Assert.Contains($"{receipt.ReceivedAt:yyyyMMdd'T'HHmmssfffffff'Z'}", name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_id_for_32_units_at_once_is_taken_for_one_of_them_only()
    {
        await using var world = new IntakeWorld();
        string[] units = ["XA-MOT-CB01", "XA-MOT-CB02"];

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Task.Run(() =>
            world.FileAsync(Draft.Nil().With("unit", units[i % 2]).With("id", "5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10")))));

        Assert.Single(answers, a => a.Status == 201);
        Assert.Equal((Callers / 2) - 1, answers.Count(a => a.Status == 200));
        Assert.Equal(Callers / 2, answers.Count(a => a.Status == 409 && a.Problems[0].Code == "id-reused"));
    }

    [Fact]
    public async Task A_chain_grows_without_gaps_while_many_correct_it()
    {
        await using var world = new IntakeWorld();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            for (var @base = 0; @base < 10; @base++)
            {
                await world.FileAsync(Draft.Nil($"Lý do {i}").With("base", @base));
            }
        })));

        var heads = await world.Sheets.HeadsAsync("XA-MOT", new(2019, 3), TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 10), heads.Select(h => h.Revision));
        Assert.Equal(heads.Count, (await world.BodiesAsync()).Count);
    }
}
