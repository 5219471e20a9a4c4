using System.Net;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Host;

namespace Pipeline.Tests.BadInput;

/// <summary>Whatever is sent: a clear refusal in both languages, bounded memory, and nothing stored.</summary>
[Collection(nameof(Alone))]
public sealed class BadInputTests(HostFixture host) : IClassFixture<HostFixture>, IAsyncLifetime
{
    /// <summary>Of one request, the client's part included. A body has up to 4 MiB (reference data 64); a bomb would take a thousand.</summary>
    private const long MostBytes = 256L * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Corpus.All.Select(b => b.Name)];

    public async ValueTask InitializeAsync()
    {
        var outcome = await host.Host.Services.GetRequiredService<ReferenceStore>().ImportAsync(
            ReferenceFiles.FromFolder(RepositoryFolder.Of("seeds")), dryRun: false, "test", HostFixture.Now, Cancellation);
        Assert.Empty(outcome.Problems);
    }

    public ValueTask DisposeAsync() => default;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_refused_clearly_and_nothing_is_stored(string name)
    {
        var bad = Corpus.All.Single(b => b.Name == name);
        var before = await StoredAsync();
        using var content = bad.ToContent();
        var allocated = GC.GetTotalAllocatedBytes();

        using var answer = await host.PostAsync(bad.Address, bad.IsBoards ? host.BoardKey : host.OrganizationKey, content);

        Assert.InRange(GC.GetTotalAllocatedBytes() - allocated, 0, MostBytes);
        await IsClearAsync(answer);
        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task Names_of_both_normal_forms_are_one_name()
    {
        var composed = await DryRunAsync("Mưa lũ, đường sạt lở".Normalize(System.Text.NormalizationForm.FormC));
        var decomposed = await DryRunAsync("Mưa lũ, đường sạt lở".Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal(composed, decomposed);
    }

    [Fact]
    public async Task A_sound_body_with_a_few_bytes_changed_never_breaks_the_server()
    {
        var before = await StoredAsync();
        byte[] sound = "{\"form\":\"village-meetings\",\"month\":\"2019-03\",\"unit\":\"C-NAM-DICH-T01\",\"base\":0,\"finalisedAt\":\"2019-03-19T08:00:00+07:00\",\"rows\":[{\"date\":\"2019-03-05\",\"entitled\":50,\"present\":30,\"chair\":\"village-head\",\"prepared\":true,\"minuted\":true,\"decisions\":2}]}"u8.ToArray();

        await Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 6].SampleAsync(
            async changes =>
            {
                using var content = new ByteArrayContent(Changed(sound, changes)) { Headers = { ContentType = new("application/json") } };
                using var answer = await host.PostAsync("api/submissions?dryRun=true", host.OrganizationKey, content);
                Assert.True((int)answer.StatusCode is >= 200 and < 500, $"{answer.StatusCode}");
            },
            iter: 300,
            threads: 1);

        Assert.Equal(before, await StoredAsync());
    }

    private static byte[] Changed(byte[] sound, (int At, byte Value, int How)[] changes)
    {
        var bytes = sound.ToList();
        foreach (var (at, value, how) in changes)
        {
            var place = Math.Min(at, bytes.Count - 1);
            switch (how)
            {
                case 0:
                    bytes[place] = value;
                    break;
                case 1:
                    bytes.Insert(place, value);
                    break;
                case 2:
                    bytes.RemoveAt(place);
                    break;
                default:
                    bytes.InsertRange(place, bytes.Skip(place).Take(value % 40).ToArray());
                    break;
            }
        }

        return [.. bytes];
    }

    private async Task<string> DryRunAsync(string reason)
    {
        var sheet = JsonSerializer.Serialize(new { form = "cell-meetings", month = "2019-03", unit = "XA-NAM-DICH-CB01", nil = true, reason });
        using var answer = await host.PostAsync("api/submissions?dryRun=true", host.OrganizationKey, HostFixture.Json(sheet));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        return json.RootElement.GetProperty("contentHash").GetString()!;
    }

    private static async Task IsClearAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        if (answer.StatusCode == HttpStatusCode.MultiStatus)
        {
            // A file with a sheet for each unit: each has its answer.
            Assert.All(json.RootElement.EnumerateArray(), sheet => IsProblem(sheet.GetProperty("status").GetInt32(), sheet.GetProperty("problem")));
            return;
        }

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        IsProblem((int)answer.StatusCode, json.RootElement);
    }

    private static void IsProblem(int status, JsonElement problem)
    {
        Assert.True(status is >= 400 and < 500 and not 401, $"{status} {problem}");
        Assert.All((string[])["code", "vi", "en"], said => Assert.False(string.IsNullOrWhiteSpace(problem.GetProperty(said).GetString())));
    }

    private async Task<(int Rows, int Bodies, int Versions)> StoredAsync()
    {
        var stores = host.Host.Services.GetRequiredService<Stores>();
        return (
            await stores.Rows.ScanTableAsync(RowTable.Sheets, Cancellation).CountAsync(Cancellation),
            await stores.Received.ListAsync("", Cancellation).CountAsync(Cancellation),
            await stores.Rows.ScanTableAsync(RowTable.Reference, Cancellation).CountAsync(Cancellation));
    }
}
