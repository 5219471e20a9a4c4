using System.Text.Json.Nodes;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Bundles;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Tests.Intake;

namespace Pipeline.Tests.Bundles;

/// <summary>The world of the intake with a device that commune MOT has registered, three minutes ahead of the server's clock.</summary>
public sealed class BundleWorld : IAsyncDisposable
{
    public static readonly TimeSpan Ahead = TimeSpan.FromMinutes(3);

    private readonly SigningDevice _device = new();

    private BundleWorld()
    {
        Keys = new(World.Stores, World.Clock);
        Import = new(new(World.Stores), Keys, World.Intake, new AuditLog(World.Stores, World.Clock), World.Clock);
    }

    public IntakeWorld World { get; } = new();

    public KeyStore Keys { get; }

    public string KeyId { get; private set; } = "";

    private BundleImport Import { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<BundleWorld> CreateAsync()
    {
        var world = new BundleWorld();
        var (record, _) = await world.Keys.CreateAsync(CallerRole.Organization, "XA-MOT", "test", Cancellation);
        world.KeyId = record.Id;
        world.World.Clock.SetUtcNow(IntakeWorld.OnTime);
        var registered = await new DeviceRegistering(new(world.World.Stores)).RegisterAsync(
            record.Caller, world._device.Registration(IntakeWorld.OnTime + Ahead), IntakeWorld.OnTime, Cancellation);
        Assert.Equal(world._device.Id, registered.Value!.Id);
        return world;
    }

    public byte[] Bundle(params JsonObject[] sheets) => _device.Bundle(KeyId, sheets);

    public Task<ImportedBundle> HandInAsync(byte[] bundle, DateTimeOffset? at = null, bool dryRun = false)
    {
        var receivedAt = at ?? IntakeWorld.OnTime;
        World.Clock.SetUtcNow(receivedAt);
        return Import.ImportAsync(new(bundle, receivedAt, dryRun, ForRestatement: false), "KEYOTHER01", null, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _device.Dispose();
        await World.DisposeAsync();
    }
}
