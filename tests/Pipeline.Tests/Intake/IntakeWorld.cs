using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Intake;

/// <summary>Two made-up communes on embedded stores, and a clock. Sheets are for 2019-03 and arrive on 2019-04-03 unless a test says otherwise.</summary>
public sealed class IntakeWorld : IReferenceSource, IAsyncDisposable
{
    public static readonly DateTimeOffset OnTime = new(2019, 4, 3, 3, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Locked = VietnamTime.StartOf(new(2019, 4, 11));
    public static readonly Caller Mot = new("KEYMOT0001", CallerRole.Organization, "XA-MOT");
    public static readonly Caller Hai = new("KEYHAI0001", CallerRole.Organization, "XA-HAI");
    public static readonly Caller Board = new("KEYBOARD01", CallerRole.Board, null);

    private readonly TestStores _folder = new();
    private readonly Lock _clockMoves = new();

    public IntakeWorld(Func<Stores, Stores>? around = null)
    {
        Stores = around?.Invoke(_folder.Stores) ?? _folder.Stores;
        Sheets = new(Stores);
        Intake = new(Stores, Sheets, this, Clock);
        Reading = new(Sheets, this, new(Stores), new(Stores), Clock);
    }

    public Stores Stores { get; }

    public SheetStore Sheets { get; }

    public SubmissionIntake Intake { get; }

    public SheetReading Reading { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Replaced by a test that imports another version.</summary>
    public ReferenceVersion? Reference { get; set; } = IntakeReference.Version(IntakeReference.Units);

    public Task<ReferenceVersion?> CurrentAsync(CancellationToken cancellation) => Task.FromResult(Reference);

    public Task<OrganizationRegister> RegisterAsync(ReferenceVersion version, string organization, CancellationToken cancellation) =>
        Task.FromResult(IntakeReference.Registers[organization]);

    public async Task<SheetAnswer> FileAsync(
        JsonNode sheet, DateTimeOffset? at = null, Caller? by = null, bool dryRun = false, bool forRestatement = false) =>
        Assert.Single((await SendAsync(sheet.ToJsonString(), at, by, dryRun, forRestatement)).Sheets);

    public Task<IntakeAnswer> SendAsync(
        string body, DateTimeOffset? at = null, Caller? by = null, bool dryRun = false, bool forRestatement = false)
    {
        var receivedAt = at ?? OnTime;
        lock (_clockMoves)
        {
            if (receivedAt > Clock.GetUtcNow())
            {
                Clock.SetUtcNow(receivedAt);
            }
        }

        return Intake.TakeAsync(
            new(Encoding.UTF8.GetBytes(body), by ?? Mot, receivedAt, dryRun, forRestatement), TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<string>> BodiesAsync()
    {
        var names = new List<string>();
        await foreach (var file in Stores.Received.ListAsync("", TestContext.Current.CancellationToken))
        {
            names.Add(file.Name);
        }

        return names;
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();
}
