using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Storage.Intake;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Host;
using Pipeline.Tests.Messages;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Telemetry;

/// <summary>
/// Some days of a deployment, listened to: sheets taken, refused and filed after the lock, a store that has to be asked again, month ends that publish, change nothing, fail
/// their checks or break, reminders, deliveries that arrive, fail and are given up.
/// </summary>
public sealed class TelemetryStory : IAsyncLifetime
{
    public const string Member = "DV-00007";

    private readonly List<string> _keys = [];

    internal Collector Collected { get; } = new();

    /// <summary>What must be found nowhere in what was told.</summary>
    public IReadOnlyList<string> Secrets => [Member, "Không phát sinh", "127.0.0.1", .. _keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var receiver = await Receiver.StartAsync();
        var answers = new Queue<int>([204, 500, 410]);
        receiver.Answers = _ =>
        {
            lock (answers)
            {
                return answers.Dequeue();
            }
        };
        await using var world = await HostWorld.StartAsync("2019-04-03T01:00:00Z", [new("ReminderWebhooks", $"{receiver.Address}"), new("WebhookSecret", MessageWorld.Secret)]);
        await world.FireAsync("DailyRefresh");
        await ImportAsync(world);
        await FileAsync(world);
        await RemindAsync(world);
        await MonthEndsAsync(world);
        await BreakAsync(world);
        await StoreAsync();
    }

    public ValueTask DisposeAsync()
    {
        Collected.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Two committees, of which the second never files.</summary>
    private static Task ImportAsync(HostWorld world)
    {
        var data = A.Country().With(
            A.Cell("CB1"), A.Member(Member), A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.Cell("CB2", "XA-B"),
            A.ACommune("C-C"), A.ACommittee("XA-C", "C-C"), A.Cell("CB3", "XA-C")).Data;
        return world.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-03") } });
    }

    private async Task FileAsync(HostWorld world)
    {
        var key = await world.KeyAsync(CallerRole.Organization, A.Committee);
        _keys.AddRange(key.Split('.'));
        var sheet = Deployment.Meetings("CB1", "2019-03", 0, Deployment.Meeting("2019-03-14"));
        await world.PostAsync(key, sheet, "?dryRun=true");
        await world.PostAsync(key, sheet);
        await world.PostAsync(key, sheet);
        await world.PostAsync(key, Deployment.Nil("cell-meetings", "CB1", "2019-03"));
        await world.PostAsync(key, Deployment.Nil(Member, Member, "2019-03"));
        await world.PostAsync(key, new JsonArray(Deployment.Nil("cell-meetings", "CB2", "2019-03"), Deployment.Nil("cell-meetings", "CB9", "2019-03")));
        await world.PostAsync("0123456789.unknown", sheet);
    }

    /// <summary>A day before the deadline: three organisations owe, two of them have filed nothing.</summary>
    private async Task RemindAsync(HostWorld world)
    {
        world.MoveTo("2019-04-04T01:00:00Z");
        await world.FireAsync("SendReminders");
        await world.FireAsync("DeliverMessages");
        Collected.ReadGauges();
    }

    private async Task MonthEndsAsync(HostWorld world)
    {
        world.MoveTo("2019-04-05T17:15:00Z");
        await world.FireAsync("PreliminaryCut");
        world.MoveTo("2019-04-05T18:30:00Z");
        await world.FireAsync("DailyRefresh");
        Collected.ReadGauges();
        world.MoveTo("2019-04-12T01:00:00Z");
        var key = await world.KeyAsync(CallerRole.Organization, A.Committee);
        _keys.AddRange(key.Split('.'));
        await world.PostAsync(key, Deployment.Meetings("CB1", "2019-03", 1, Deployment.Meeting("2019-03-20")), "?forRestatement=true");
        await world.PostAsync(key, Deployment.Nil("household-assignments", A.Commune, "2019-03", reason: Member), "?forRestatement=true");
        await world.FireAsync("FinalCut");
        await world.PostAsync(key, Deployment.Meetings("CB1", "2019-04", 0, Deployment.Meeting("2019-04-08")));
    }

    /// <summary>A byte of a final month flips, so that the next snapshot fails its checks; then the store of datasets is no folder any more.</summary>
    private static async Task BreakAsync(HostWorld world)
    {
        var datasets = Path.Combine(world.Folder, "datasets");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(datasets, "files", "fact_obligation", "2019-03")))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancellation);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes, Cancellation);
        }

        await world.FireAsync("DailyRefresh");

        Directory.Move(datasets, datasets + "-away");
        await File.WriteAllTextAsync(datasets, "", Cancellation);
        await Assert.ThrowsAnyAsync<Exception>(() => world.FireAsync("DailyRefresh"));
    }

    /// <summary>A table service that is busy once, and a blob service that hangs up once.</summary>
    private static async Task StoreAsync()
    {
        await using var busy = await BusyOnce.StartAsync(firstStatus: 503);
        await using var gone = await BusyOnce.StartAsync(firstStatus: null);
        var key = Convert.ToBase64String(new byte[32]);
        var account = string.Create(CultureInfo.InvariantCulture, $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey={key};TableEndpoint={busy.Address}a;BlobEndpoint={gone.Address}a;");
        await using var stores = Pipeline.Storage.OpenStores.Emulator(account, "t");
        Assert.Null(await stores.Rows.ReadAsync(Pipeline.Storage.Rows.RowTable.Months, "p", "k", Cancellation));
        Assert.Null(await stores.Work.ReadAsync("f", Cancellation));
    }
}
