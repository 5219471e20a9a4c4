using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Warnings;

/// <summary>
/// What is usual for the units of each organisation, as the intake of a month needs it: table <c>Months</c>, one small row an organisation
/// and month. The month end of the month before writes them; where there is none yet, nothing is marked.
/// </summary>
public sealed class ProfileStore(Stores stores, TimeProvider time)
{
    /// <summary>How long a profile read is used again. A month end may write another meanwhile; its marks ask a little later.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly BoundedCache<(string Organization, Month Month, long Period), OrganizationProfile> _cache = new(512);

    public async Task<UnitProfile?> OfUnitAsync(string organization, Month month, string form, string unit, CancellationToken cancellation) =>
        (await OfOrganizationAsync(organization, month, cancellation)).Of(form, unit);

    public async Task<OrganizationProfile> OfOrganizationAsync(string organization, Month month, CancellationToken cancellation)
    {
        var key = (organization, month, time.GetUtcNow().Ticks / Fresh.Ticks);
        return _cache.Find(key) ?? _cache.Keep(key, await ReadAsync(organization, month, cancellation));
    }

    /// <summary>Writes the profiles that the sheets of <paramref name="month"/> are held against; those that are as they were are left alone.</summary>
    internal async Task KeepAsync(Month month, IEnumerable<(string Organization, IReadOnlyList<UnitProfile> Units)> profiles, CancellationToken cancellation)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition(month), "", withPacks: false, cancellation))
        {
            kept[row.Key] = row.Fields["Hash"];
        }

        foreach (var (organization, units) in profiles)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(units, MonthEndJson.Default.IReadOnlyListUnitProfile);
            var (key, hash) = (Key(organization, month), Sha256.Of(json));
            if (kept.GetValueOrDefault(key) != hash)
            {
                var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Hash"] = hash };
                await stores.Rows.TryWriteAsync(RowTable.Months, Partition(month), [RowWrite.Upsert(key, fields, Brotli.Pack(json))], cancellation);
            }
        }
    }

    private async Task<OrganizationProfile> ReadAsync(string organization, Month month, CancellationToken cancellation)
    {
        var row = await stores.Rows.ReadAsync(RowTable.Months, Partition(month), Key(organization, month), cancellation);
        return row is null
            ? OrganizationProfile.None
            : new(JsonSerializer.Deserialize(Brotli.Unpack(row.Pack), MonthEndJson.Default.IReadOnlyListUnitProfile)!);
    }

    private static string Partition(Month month) => $"profiles_{month}";

    private static string Key(string organization, Month month) => $"{organization}_{month}_profile";
}
