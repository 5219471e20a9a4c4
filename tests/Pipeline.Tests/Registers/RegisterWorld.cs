using System.Text;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Registers;

/// <summary>The two communes imported into embedded stores, on 2019-05-10.</summary>
internal sealed class RegisterWorld : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = VietnamTime.StartOf(TwoCommunes.Today);
    public static readonly Caller Own = new("KEYA000001", CallerRole.Organization, "XA-A");
    public static readonly Caller Other = new("KEYB000001", CallerRole.Organization, "XA-B");
    public static readonly Caller Board = new("KEYBOARD01", CallerRole.Board, null);

    private readonly TestStores _folder = new(new FakeTimeProvider(Now));

    private RegisterWorld(Func<Pipeline.Storage.Stores, Pipeline.Storage.Stores>? around)
    {
        Stores = around?.Invoke(_folder.Stores) ?? _folder.Stores;
        References = new(Stores);
        Audit = new(Stores, new FakeTimeProvider(Now));
        Filing = new(Stores, References, new MonthStore(Stores), Audit);
        Reading = new(Stores, References, new MonthStore(Stores));
        Decisions = new(Stores, References, Audit);
    }

    public Pipeline.Storage.Stores Stores { get; }

    public ReferenceStore References { get; }

    public AuditLog Audit { get; }

    public RegisterFiling Filing { get; }

    public RegisterReading Reading { get; }

    public RegisterDecisions Decisions { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<RegisterWorld> OpenAsync(Func<Pipeline.Storage.Stores, Pipeline.Storage.Stores>? around = null)
    {
        var world = new RegisterWorld(around);
        Assert.Equal(1, (await world.ImportAsync(TwoCommunes.Data)).Version);
        return world;
    }

    public Task<ImportOutcome> ImportAsync(ReferenceData data)
    {
        var files = Deployment.FilesOf(data).ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        return References.ImportAsync(new(files), dryRun: false, "board", Now, Cancellation);
    }

    public Task<FilingAnswer> FileAsync(string changes, string? id = null, Caller? by = null, bool dryRun = false)
    {
        var body = id is null ? $$"""{"changes":[{{changes}}]}""" : $$"""{"id":"{{id}}","changes":[{{changes}}]}""";
        return Filing.TakeAsync(new(Encoding.UTF8.GetBytes(body), by ?? Own, Now, dryRun, ForRestatement: false), Cancellation);
    }

    public Task<DecisionAnswer> ApproveAsync(string id) => Decisions.ApproveAsync(id, Board, Now, Cancellation);

    public Task<DecisionAnswer> RefuseAsync(string id, string reason = "Thiếu hồ sơ.") => Decisions.RefuseAsync(id, reason, Board, Now, Cancellation);

    public async Task<IReadOnlyList<StoredRequest>> ListAsync(Caller by, RequestState? state = null, string? organization = null) =>
        (await Reading.ListAsync(by, state, organization, Now, Cancellation)).Value!;

    public async Task<IReadOnlyList<Member>> MembersAsync(string organization)
    {
        var version = await References.CurrentAsync(Cancellation);
        return (await References.RegisterAsync(version!, organization, Cancellation)).Members;
    }

    public async Task<int> VersionAsync() => (await References.CurrentAsync(Cancellation))!.Number;

    public async Task<IReadOnlyList<string>> BodiesAsync() =>
        [.. await Stores.Received.ListAsync("register-changes/", Cancellation).Select(f => f.Name).ToListAsync(Cancellation)];

    public ValueTask DisposeAsync() => _folder.DisposeAsync();
}
