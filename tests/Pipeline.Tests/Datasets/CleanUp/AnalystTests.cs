using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage;
using Pipeline.Storage.Publishing.CleanUp;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Datasets.CleanUp;

/// <summary>
/// An analyst reads through a hundred publications, a day apart, with a clean-up after each: pointer, manifest, every file by its hash, as Power BI does. No
/// read is torn, unless it takes longer than snapshots stay, which nobody's does.
/// </summary>
public sealed class AnalystTests(AzuriteFixture azurite) : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new(new(2019, 5, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TestStores _test = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public Task No_read_is_torn_in_a_folder() => ReadThroughAsync(_test.Stores, publications: 100);

    [Fact]
    public async Task No_read_is_torn_in_a_container() => await ReadThroughAsync(await azurite.OpenStoresAsync(Cancellation), publications: 30);

    private async Task ReadThroughAsync(Stores stores, int publications)
    {
        await PublishAsync(stores, 0);
        using var ended = new CancellationTokenSource();
        var reading = ReadAsync(stores, ended.Token);
        foreach (var day in Enumerable.Range(1, publications))
        {
            _clock.Advance(TimeSpan.FromDays(1));
            await PublishAsync(stores, day);
            await new DatasetCleanUp(stores, _clock).RunAsync(_ => { }, Cancellation);
        }

        await ended.CancelAsync();
        var snapshots = await reading;
        var left = await stores.Datasets.ListAsync("manifests/", Cancellation).CountAsync(Cancellation);
        Assert.True(snapshots > 1, "The analyst has seen one snapshot only.");
        Assert.InRange(left, 1, 16);
    }

    /// <returns>How many snapshots were read whole.</returns>
    private Task<int> ReadAsync(Stores stores, CancellationToken ended) => Task.Run(
        async () =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!ended.IsCancellationRequested)
            {
                var began = _clock.GetUtcNow();
                using var pointer = JsonDocument.Parse(await BytesAsync(stores, "latest.json"));
                var manifest = await BytesAsync(stores, pointer.RootElement.GetProperty("manifest").GetString()!);
                var whole = manifest.Length > 0 && Hash(manifest) == pointer.RootElement.GetProperty("manifestSha256").GetString()
                    && await IsWholeAsync(stores, manifest);
                Assert.True(whole || _clock.GetUtcNow() - began > TimeSpan.FromDays(13), "A read was torn.");
                seen.Add(pointer.RootElement.GetProperty("snapshotId").GetString()!);
            }

            return seen.Count;
        },
        CancellationToken.None);

    private static async Task<bool> IsWholeAsync(Stores stores, byte[] manifest)
    {
        using var document = JsonDocument.Parse(manifest);
        foreach (var file in document.RootElement.GetProperty("tables").EnumerateArray().SelectMany(t => t.GetProperty("files").EnumerateArray()))
        {
            if (Hash(await BytesAsync(stores, file.GetProperty("path").GetString()!)) != file.GetProperty("sha256").GetString())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Of the datasets alone: analysts know nothing of the archive.</summary>
    private static async Task<byte[]> BytesAsync(Stores stores, string name) =>
        (await stores.Datasets.ReadAsync(name, CancellationToken.None))?.Content.ToArray() ?? [];

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private async Task PublishAsync(Stores stores, int day)
    {
        var content = await SmallSnapshot.ContentAsync(stores, [SmallDistrict.Final(2019, 3)], m => SmallSnapshot.Rows(m, day % 5));
        var outcome = await SmallSnapshot.Publisher(stores, _clock).PublishAsync(content, Cancellation);
        Assert.True(outcome.FailedChecks.Count == 0, string.Join(' ', outcome.FailedChecks.SelectMany(c => c.Failures)));
    }
}
