using System.Buffers.Text;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Bundles;

/// <summary>Takes down a device's public key under the key that it is signed in with, and how its clock goes.</summary>
public sealed class DeviceRegistering(DeviceStore devices)
{
    private static readonly Bilingual PublicKey = new(
        "khóa công khai ECDSA P-256 (SubjectPublicKeyInfo, base64url)", "an ECDSA public key on P-256 (SubjectPublicKeyInfo, base64url)");

    private static readonly Bilingual Instant = new("một thời điểm có múi giờ", "an instant with its offset");

    /// <param name="body">UTF-8 JSON: <c>{ "publicKey": base64url, "now": instant by the device's clock }</c>.</param>
    public async Task<Found<Device>> RegisterAsync(Caller caller, ReadOnlyMemory<byte> body, DateTimeOffset receivedAt, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(body, out var malformed);
        if (document is null)
        {
            return malformed!;
        }

        if (Text(document.RootElement, "publicKey") is not { } text || !Base64Url.IsValid(text) || Base64Url.DecodeFromChars(text) is not { Length: < 200 } key
            || !DeviceKey.IsOne(key))
        {
            return Problem.DevicePropertyInvalid("publicKey", PublicKey);
        }

        if (Text(document.RootElement, "now") is not { } now || !DateTimeOffset.TryParse(now, System.Globalization.CultureInfo.InvariantCulture, out var at))
        {
            return Problem.DevicePropertyInvalid("now", Instant);
        }

        var device = new Device(caller.KeyId, DeviceKey.IdOf(key), key, receivedAt, at - receivedAt);
        return await devices.NoteAsync(device, cancellation) ? device : Problem.DevicesTooMany(DeviceStore.MostOfKey);
    }

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
