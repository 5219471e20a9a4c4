using Pipeline.Tests.Builders;
using Pipeline.Tests.Messages;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.EndToEnd;

/// <summary>A message that a killed process had sent and not noted comes once more, under the same id.</summary>
public sealed class KilledSenderTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2019, 3, 20, 1, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-").FullName;
    private Receiver _receiver = null!;

    private string Data => Path.Combine(_folder, "data");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var country = A.Country().With(A.Cell("CB1")) with { FirstMonth = A.Month("2019-03") };
        foreach (var (name, content) in Deployment.FilesOf(country.Data))
        {
            var path = Path.Combine(_folder, "reference", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, content, Cancellation);
        }

        await LocalProgram.RunAsync(_folder, "import", "reference", "--data", Data);
        _receiver = await Receiver.StartAsync();
    }

    [Fact]
    public async Task A_sender_that_is_killed_before_it_notes_the_answer_sends_once_more_with_the_same_id()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _receiver.Waits = (_, gone) =>
        {
            arrived.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, gone);
        };
        using (var first = await StartAsync(Morning))
        {
            await FireAsync(first, "DailyRefresh");
            await DeliverUntilAsync(first, arrived.Task);
            await first.KillAsync();
        }

        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _receiver.Waits = (_, _) => Task.CompletedTask;
        _receiver.Answers = _ =>
        {
            answered.TrySetResult();
            return 200;
        };
        using var second = await StartAsync(Morning.AddMinutes(10));
        await DeliverUntilAsync(second, answered.Task);

        Assert.Equal([1, 2], _receiver.Received.Select(r => r.Attempt));
        Assert.Single(_receiver.Received.Select(r => r.Id).Distinct());
    }

    public async ValueTask DisposeAsync()
    {
        await _receiver.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<ServingProcess> StartAsync(DateTimeOffset clock) => ServingProcess.StartAsync(
        _folder, Data, clock, ("SnapshotWebhooks", _receiver.Address.AbsoluteUri), ("WebhookSecret", MessageWorld.Secret));

    private static async Task FireAsync(ServingProcess server, string timer) =>
        (await server.Http.PostAsync($"admin/functions/{timer}", content: null, Cancellation)).EnsureSuccessStatusCode();

    /// <summary>Firing answers before the run: the snapshot may be there only after some of them.</summary>
    private static async Task DeliverUntilAsync(ServingProcess server, Task happened)
    {
        while (!happened.IsCompleted)
        {
            await FireAsync(server, "DeliverMessages");
            await Task.WhenAny(happened, Task.Delay(TimeSpan.FromMilliseconds(200), Cancellation));
        }
    }
}
