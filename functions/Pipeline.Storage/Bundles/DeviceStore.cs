using System.Buffers.Text;
using System.Globalization;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Bundles;

/// <summary>The devices of each key, beside the keys. Nothing here could sign: it holds public keys only.</summary>
public sealed class DeviceStore(Stores stores)
{
    /// <summary>More devices than an organisation has by far; it bounds what one key can have stored.</summary>
    public const int MostOfKey = 200;

    private const string Partition = "devices";

    /// <summary>Notes a device, anew or again. Its id follows from its public key, so that a second time is the same device.</summary>
    /// <returns>False if the key has too many.</returns>
    public async Task<bool> NoteAsync(Device device, CancellationToken cancellation)
    {
        var row = RowOf(device.KeyId, device.Id);
        if (await stores.Rows.ReadAsync(RowTable.Keys, Partition, row, cancellation) is null
            && await stores.Rows.ScanAsync(RowTable.Keys, Partition, device.KeyId, withPacks: false, cancellation).CountAsync(cancellation) >= MostOfKey)
        {
            return false;
        }

        return await stores.Rows.TryWriteAsync(RowTable.Keys, Partition, [RowWrite.Upsert(row, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["publicKey"] = Base64Url.EncodeToString(device.PublicKey.Span),
            ["seenAt"] = Invariant.Text(device.SeenAt),
            ["clockAheadSeconds"] = ((long)device.ClockAhead.TotalSeconds).ToString(CultureInfo.InvariantCulture),
        })], cancellation);
    }

    public async Task<Device?> FindAsync(string keyId, string id, CancellationToken cancellation) =>
        await stores.Rows.ReadAsync(RowTable.Keys, Partition, RowOf(keyId, id), cancellation) is { Fields: var fields }
            ? new(
                keyId, id, Base64Url.DecodeFromChars(fields["publicKey"]), Invariant.Instant(fields["seenAt"]),
                TimeSpan.FromSeconds(long.Parse(fields["clockAheadSeconds"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)))
            : null;

    private static string RowOf(string keyId, string id) => $"{keyId}.{id}";
}
