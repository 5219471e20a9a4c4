using System.Text;
using Pipeline.Storage;
using Pipeline.Storage.Messages;

namespace Pipeline.Tests.Messages;

public sealed class MessageDeliveryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_arrives_as_it_was_written_with_a_signature_that_holds()
    {
        await using var world = await MessageWorld.StartAsync();
        var message = MessageWorld.Message("R-1-2019-03");
        await world.Outbox.AddAsync(message, Cancellation);

        var counts = await world.DeliverAsync();

        var received = Assert.Single(world.Receiver.Received);
        Assert.Equal(new DeliveryCounts(Sent: 1, Postponed: 0, GivenUp: 0), counts);
        Assert.Equal(("R-1-2019-03", 1, "application/json; charset=utf-8"), (received.Id, received.Attempt, received.ContentType));
        Assert.Equal(message.Body.ToArray(), received.Body);
        Assert.Equal(MessageWorld.Start.ToUnixTimeSeconds(), received.Timestamp);
        Assert.True(WebhookSigner.TryParse(MessageWorld.Secret, out var signer));
        Assert.Equal(signer.Sign(received.Id, received.Timestamp, received.Body), received.Signature);
    }

    [Fact]
    public async Task A_message_that_was_taken_is_not_sent_again()
    {
        await using var world = await MessageWorld.StartAsync();
        await world.AddAsync("a");
        await world.DeliverAsync();
        world.Clock.Advance(TimeSpan.FromDays(1));

        await world.DeliverAsync();

        Assert.Single(world.Receiver.Received);
        Assert.Equal((DeliveryState.Sent, 204, MessageWorld.Start), await StandingAsync(world, "a"));
    }

    [Fact]
    public async Task A_receiver_that_was_down_for_a_while_gets_every_message_once_it_is_up()
    {
        await using var world = await MessageWorld.StartAsync();
        world.Receiver.Answers = _ => null;
        string[] ids = [.. Enumerable.Range(0, 30).Select(i => $"m{i:00}")];
        foreach (var id in ids)
        {
            await world.AddAsync(id);
        }

        await EachMinuteAsync(world, minutes: 20);
        Assert.All(world.Receiver.Received.GroupBy(r => r.Id), g => Assert.Equal(Enumerable.Range(1, g.Count()), g.Select(r => r.Attempt)));
        var (before, taken) = (world.Receiver.Received.Count, new List<string>());
        world.Receiver.Answers = m =>
        {
            lock (taken)
            {
                taken.Add(m.Id);
            }

            return 200;
        };
        await EachMinuteAsync(world, minutes: 40);

        Assert.Equal(ids, taken.Order(StringComparer.Ordinal));
        Assert.InRange(before, 20, 20 * 4);
    }

    [Fact]
    public async Task Waits_between_attempts_grow_as_the_back_off_says()
    {
        await using var world = await MessageWorld.StartAsync();
        world.Receiver.Answers = _ => 503;
        await world.AddAsync("a");
        var waits = new List<double>();
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            await world.DeliverAsync();
            var due = (await world.DeliveryAsync("a")).DueAt;
            waits.Add((due - world.Clock.GetUtcNow()).TotalMinutes);
            world.Clock.SetUtcNow(due.AddTicks(-1));
            Assert.Equal(new DeliveryCounts(0, 0, 0), await world.DeliverAsync());
            world.Clock.SetUtcNow(due);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32], waits);
    }

    [Fact]
    public async Task After_three_days_a_message_is_given_up_and_can_be_sent_again_by_hand()
    {
        await using var world = await MessageWorld.StartAsync();
        world.Receiver.Answers = _ => 500;
        await world.AddAsync("a");
        await EachMinuteAsync(world, minutes: 4 * 24, step: TimeSpan.FromHours(1));
        var givenUp = await world.DeliveryAsync("a");
        Assert.Equal((DeliveryState.Failed, DeliveryFailure.Refused, 500), (givenUp.State, givenUp.LastFailure, givenUp.LastStatus!.Value));
        Assert.InRange(world.Clock.GetUtcNow() - MessageWorld.Start, TimeSpan.FromDays(3), TimeSpan.FromDays(5));

        world.Receiver.Answers = _ => 200;
        var again = await world.Outbox.RetryAsync("a", Cancellation);
        await world.DeliverAsync();

        Assert.Equal(MessageState.Waiting, again!.State);
        var sent = await world.DeliveryAsync("a");
        Assert.Equal((DeliveryState.Sent, givenUp.Attempts + 1), (sent.State, sent.Attempts));
        Assert.Empty((await world.Listing.PageAsync(MessageState.Failed, null, Cancellation)).Messages);
    }

    [Fact]
    public async Task Who_has_a_message_does_not_get_it_again_by_hand()
    {
        await using var world = await MessageWorld.StartAsync(receivers: 2);
        world.Receivers[1].Answers = _ => 410;
        await world.AddAsync("a");
        await world.DeliverAsync();
        world.Receivers[1].Answers = _ => 200;

        await world.Outbox.RetryAsync("a", Cancellation);
        await world.DeliverAsync();

        Assert.Single(world.Receivers[0].Received);
        Assert.Equal(2, world.Receivers[1].Received.Count);
        Assert.Equal(MessageState.Sent, (await world.FindAsync("a")).State);
        Assert.Equal(MessageState.Sent, (await world.Outbox.RetryAsync("a", Cancellation))!.State);
    }

    [Fact]
    public async Task A_process_that_dies_between_sending_and_noting_sends_once_more_with_the_same_id()
    {
        await using var world = await MessageWorld.StartAsync();
        await world.AddAsync("a");
        world.Rows.FailNext = 2; // The claim is the first write, the note the second.
        await Assert.ThrowsAsync<StoreUnavailableException>(world.DeliverAsync);
        Assert.Single(world.Receiver.Received);

        await EachMinuteAsync(world, minutes: 10);

        Assert.Equal([("a", 1), ("a", 2)], world.Receiver.Received.Select(r => (r.Id, r.Attempt)));
        Assert.Equal(DeliveryState.Sent, (await world.DeliveryAsync("a")).State);
    }

    [Fact]
    public async Task A_process_that_dies_before_sending_loses_nothing()
    {
        await using var world = await MessageWorld.StartAsync();
        await world.AddAsync("a");
        world.Rows.FailNext = 1;
        await Assert.ThrowsAsync<StoreUnavailableException>(world.DeliverAsync);

        await EachMinuteAsync(world, minutes: 3);

        Assert.Equal(["a"], world.Receiver.Received.Select(r => r.Id));
    }

    [Fact]
    public async Task While_an_instance_has_a_message_in_hand_no_other_sends_it()
    {
        await using var world = await MessageWorld.StartAsync();
        var (begun, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        world.Receiver.Waits = (_, _) =>
        {
            begun.TrySetResult();
            return answered.Task;
        };
        await world.AddAsync("a");
        var first = world.DeliverAsync();
        await begun.Task.WaitAsync(Cancellation);

        world.Clock.Advance(TimeSpan.FromSeconds(90));
        var second = await world.DeliverAsync();
        await world.Outbox.RetryAsync("a", Cancellation);
        answered.SetResult();

        Assert.Equal(new DeliveryCounts(0, 0, 0), second);
        Assert.Equal(1, (await first).Sent);
        Assert.Single(world.Receiver.Received);
    }

    [Fact]
    public async Task Instances_that_deliver_at_once_send_each_message_once()
    {
        await using var world = await MessageWorld.StartAsync(receivers: 2);
        for (var i = 0; i < 40; i++)
        {
            await world.AddAsync($"m{i:00}");
        }

        var counts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.Deliverer().RunAsync(Cancellation))));

        Assert.Equal(80, counts.Sum(c => c.Sent));
        Assert.All(world.Receivers, r => Assert.Equal(40, r.Received.Select(m => m.Id).Distinct().Count()));
        Assert.All(world.Receivers, r => Assert.Equal(40, r.Received.Count));
    }

    [Fact]
    public async Task A_receiver_that_is_down_holds_up_no_other()
    {
        await using var world = await MessageWorld.StartAsync(receivers: 2);
        world.Receivers[0].Answers = _ => null;
        for (var i = 0; i < 20; i++)
        {
            await world.AddAsync($"m{i:00}");
        }

        var counts = await world.DeliverAsync();

        Assert.Equal(new DeliveryCounts(Sent: 20, Postponed: 4, GivenUp: 0), counts);
        Assert.Equal(4, world.Receivers[0].Received.Count);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var world = await MessageWorld.StartAsync();
        world.Receiver.Answers = _ => 307;
        await world.AddAsync("a");

        await world.DeliverAsync();

        var delivery = await world.DeliveryAsync("a");
        Assert.Equal(["/hook"], world.Receiver.Received.Select(r => r.Path));
        Assert.Equal((DeliveryState.Waiting, DeliveryFailure.Refused, 307), (delivery.State, delivery.LastFailure, delivery.LastStatus!.Value));
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_in_time_is_tried_again()
    {
        await using var world = await MessageWorld.StartAsync();
        world.Receiver.Waits = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        await world.AddAsync("a");
        using var impatient = new WebhookSender { WaitsAtMost = TimeSpan.FromMilliseconds(200) };

        await world.Deliverer(impatient).RunAsync(Cancellation);

        var delivery = await world.DeliveryAsync("a");
        Assert.Equal((DeliveryState.Waiting, DeliveryFailure.TimedOut, null), (delivery.State, delivery.LastFailure, delivery.LastStatus));
    }

    [Fact]
    public async Task A_receiver_that_is_gone_for_good_is_not_tried_again()
    {
        await using var world = await MessageWorld.StartAsync();
        world.Receiver.Answers = _ => 410;
        await world.AddAsync("a");

        Assert.Equal(1, (await world.DeliverAsync()).GivenUp);
    }

    [Fact]
    public async Task What_waits_for_an_address_that_was_taken_out_is_given_up_and_goes_by_hand_to_the_new_one()
    {
        await using var world = await MessageWorld.StartAsync(receivers: 2);
        var (old, now) = (MessageWorld.WebhooksOf([world.Receivers[0]]), MessageWorld.WebhooksOf([world.Receivers[1]]));
        await new Outbox(world.Stores, old, world.Clock).AddAsync(MessageWorld.Message("a"), Cancellation);

        var counts = await world.Deliverer(webhooks: now).RunAsync(Cancellation);
        Assert.Equal((1, DeliveryFailure.ReceiverRemoved), (counts.GivenUp, (await world.DeliveryAsync("a")).LastFailure));
        await new Outbox(world.Stores, now, world.Clock).RetryAsync("a", Cancellation);
        await world.Deliverer(webhooks: now).RunAsync(Cancellation);

        Assert.Empty(world.Receivers[0].Received);
        Assert.Equal(["a"], world.Receivers[1].Received.Select(r => r.Id));
        Assert.Equal(MessageState.Sent, (await world.FindAsync("a")).State);
    }

    [Fact]
    public void A_receiver_tells_nothing_of_its_address_but_the_host()
    {
        var receiver = new WebhookReceiver(new("https://example.org/workflows/1?sig=hidden"));

        Assert.Equal($"{receiver.Id} (example.org)", receiver.ToString());
        Assert.DoesNotContain("hidden", Encoding.UTF8.GetString(Convert.FromHexString(receiver.Id)), StringComparison.Ordinal);
    }

    private static async Task EachMinuteAsync(MessageWorld world, int minutes, TimeSpan? step = null)
    {
        for (var i = 0; i < minutes; i++)
        {
            world.Clock.Advance(step ?? TimeSpan.FromMinutes(1));
            await world.DeliverAsync();
        }
    }

    private static async Task<(DeliveryState State, int? Status, DateTimeOffset? SentAt)> StandingAsync(MessageWorld world, string id)
    {
        var delivery = await world.DeliveryAsync(id);
        return (delivery.State, delivery.LastStatus, delivery.SentAt);
    }
}
