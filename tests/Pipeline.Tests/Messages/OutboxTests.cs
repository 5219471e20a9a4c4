using Pipeline.Storage.Messages;

namespace Pipeline.Tests.Messages;

public sealed class OutboxTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_reason_twice_gives_one_message()
    {
        await using var world = await MessageWorld.StartAsync();

        Assert.True(await world.AddAsync("a"));
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(await world.AddAsync("a"));

        Assert.Single((await world.Listing.PageAsync(null, null, Cancellation)).Messages);
        Assert.Equal(1, (await world.DeliverAsync()).Sent);
    }

    [Fact]
    public async Task A_message_has_a_delivery_for_each_receiver_of_its_kind()
    {
        await using var world = await MessageWorld.StartAsync(receivers: 3);
        await world.AddAsync("a");

        var message = await world.FindAsync("a");

        Assert.Equal(3, message.Deliveries.Count);
        Assert.All(message.Deliveries, d => Assert.Equal((DeliveryState.Waiting, 0, "127.0.0.1"), (d.State, d.Attempts, d.Host)));
    }

    [Fact]
    public async Task The_address_of_a_receiver_stands_in_no_row()
    {
        await using var world = await MessageWorld.StartAsync();
        await world.AddAsync("a");
        await world.DeliverAsync();

        var rows = await world.Stores.Rows.ScanTableAsync(Pipeline.Storage.Rows.RowTable.Messages, Cancellation).ToListAsync(Cancellation);

        Assert.DoesNotContain(rows.SelectMany(r => r.Row.Fields.Values.Append(r.Row.Key)), v => v.Contains("hidden", StringComparison.Ordinal) || v.Contains("/hook", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_without_a_receiver_is_kept_and_can_be_sent_once_there_is_one()
    {
        await using var world = await MessageWorld.StartAsync();
        var before = new Outbox(world.Stores, Webhooks.None, world.Clock);
        await before.AddAsync(MessageWorld.Message("a"), Cancellation);
        Assert.Equal(MessageState.Unaddressed, (await before.RetryAsync("a", Cancellation))!.State);

        var message = await world.Outbox.RetryAsync("a", Cancellation);

        Assert.Equal(MessageState.Waiting, message!.State);
        Assert.Equal(1, (await world.DeliverAsync()).Sent);
    }

    [Fact]
    public async Task Messages_are_listed_from_the_newest_on_page_by_page()
    {
        await using var world = await MessageWorld.StartAsync();
        for (var i = 0; i < 250; i++)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            await world.AddAsync($"m{i:000}");
        }

        var listed = new List<string>();
        string? after = null;
        do
        {
            var page = await world.Listing.PageAsync(null, after, Cancellation);
            listed.AddRange(page.Messages.Select(m => m.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(0, 250).Reverse().Select(i => $"m{i:000}"), listed);
    }

    [Fact]
    public async Task Messages_are_listed_by_their_state()
    {
        await using var world = await MessageWorld.StartAsync();
        await world.AddAsync("sent");
        await world.DeliverAsync();
        world.Receiver.Answers = _ => 410;
        await world.AddAsync("failed");
        await world.DeliverAsync();
        await world.AddAsync("waiting");

        Assert.Equal(["waiting"], await ListAsync(MessageState.Waiting));
        Assert.Equal(["failed"], await ListAsync(MessageState.Failed));
        Assert.Equal(["sent"], await ListAsync(MessageState.Sent));
        Assert.Empty(await ListAsync(MessageState.Unaddressed));

        async Task<IEnumerable<string>> ListAsync(MessageState state) => (await world.Listing.PageAsync(state, null, Cancellation)).Messages.Select(m => m.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("một")]
    public async Task An_id_that_receivers_could_not_be_sent_is_a_mistake(string id)
    {
        await using var world = await MessageWorld.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => world.AddAsync(id));
    }
}
