using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;

namespace Pipeline.Storage.Bundles;

/// <summary>
/// Takes the sheets of a bundle, whoever carries it: the signature says whose they are, and they are taken as if that organisation had sent them now.
/// Taken twice, or before another bundle, the state comes out the same: a sheet is known by its id, and corrections come after what they correct.
/// </summary>
public sealed class BundleImport(DeviceStore devices, KeyStore keys, SubmissionIntake intake, AuditLog audit, TimeProvider time)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="by">Who hands it in, for the audit: a key's id, or who sits at the server.</param>
    public async Task<ImportedBundle> ImportAsync(BundleToImport file, string by, string? from, CancellationToken cancellation)
    {
        var (bundle, problem) = BundleFile.Read(file.Body);
        if (bundle is null)
        {
            return ImportedBundle.Refused(problem!);
        }

        var (device, signer, refusal) = await SignerAsync(bundle, cancellation);
        if (refusal is not null)
        {
            return ImportedBundle.Refused(refusal);
        }

        var sheets = InOrder(bundle.Sheets);
        var answers = await TakeAsync(file, from, signer!.Caller, [.. sheets.Select(s => Sent(s, file.ReceivedAt + device!.ClockAhead))], cancellation);
        if (!file.DryRun)
        {
            var taken = answers.Count(a => a.Receipt is not null);
            await audit.AppendAsync(
                new(file.ReceivedAt, by, "import-bundle", $"{signer.Id}.{bundle.DeviceId}", FormattableString.Invariant($"{taken} of {answers.Count} taken"), from), CancellationToken.None);
        }

        return new(
            null, signer.Organization!, signer.Id, bundle.DeviceId, bundle.MadeAt, file.ReceivedAt,
            [.. sheets.Zip(answers, (s, a) => new BundledSheet(Text(s, "id"), Text(s, "form"), Text(s, "month"), Text(s, "unit"), Told(s, a)))]);
    }

    /// <summary>The device's clock cannot date a signature, so a key that has been revoked or has expired carries none, whenever it was made.</summary>
    private async Task<(Device? Device, KeyRecord? Signer, Problem? Refusal)> SignerAsync(Bundle bundle, CancellationToken cancellation)
    {
        if (await devices.FindAsync(bundle.KeyId, bundle.DeviceId, cancellation) is not { } device
            || await keys.RecordAsync(bundle.KeyId, cancellation) is not { Role: CallerRole.Organization } signer)
        {
            return (null, null, Problem.BundleDeviceUnknown());
        }

        return !DeviceKey.Verifies(device.PublicKey.Span, bundle.Content.Span, bundle.Signature.Span) ? (null, null, Problem.BundleSignatureWrong())
            : !signer.IsValidAt(time.GetUtcNow()) ? (null, null, Problem.BundleKeyEnded())
            : signer.Scope.ReadOnly ? (null, null, Problem.KeyReadOnly())
            : (device, signer, null);
    }

    /// <summary>A correction after what it corrects; otherwise as the device had them.</summary>
    private static List<JsonObject> InOrder(IReadOnlyList<JsonObject> sheets) =>
        [.. sheets.OrderBy(s => s["base"] is JsonValue value && value.TryGetValue<int>(out var revision) ? revision : 0)];

    /// <summary>
    /// There was no sending that a clock could be compared at; so the sheet says what the device's clock shows now, as far as it was ahead when the device was
    /// last heard of. That is what R2b goes by.
    /// </summary>
    private static JsonObject Sent(JsonObject sheet, DateTimeOffset byDevice)
    {
        var sent = sheet.DeepClone().AsObject();
        sent["sentAt"] = byDevice.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return sent;
    }

    private async Task<List<SheetAnswer>> TakeAsync(BundleToImport file, string? from, Caller caller, IReadOnlyList<JsonObject> sheets, CancellationToken cancellation)
    {
        var answers = new List<SheetAnswer>();
        foreach (var part in sheets.Chunk(SubmissionIntake.LargestBatch))
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. part]), Readable);
            var answer = await intake.TakeAsync(new(body, caller, file.ReceivedAt, file.DryRun, file.ForRestatement) { From = from }, cancellation);
            answers.AddRange(answer.IsBatch ? answer.Sheets : Enumerable.Repeat(answer.Sheets[0], part.Length));
        }

        return answers;
    }

    /// <summary>To whoever carries the bundle: receipts without what they warn of, for that is between the organisation and the server.</summary>
    private static SheetAnswer Told(JsonObject sheet, SheetAnswer answer)
    {
        var @base = sheet["base"] is JsonValue value && value.TryGetValue<int>(out var revision) ? revision : 0;
        return answer.CurrentRevision is { } current && @base > current
            ? answer with { Problems = [Problem.BundleBaseMissing(@base, current)] }
            : answer with { Receipt = answer.Receipt is { } receipt ? receipt with { Warnings = null } : null };
    }

    private static string? Text(JsonObject sheet, string name) => sheet[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
