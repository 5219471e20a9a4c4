using System.Text.Json.Nodes;

namespace Pipeline.Storage.Bundles;

/// <summary>Finished sheets in one file, as a device signed them.</summary>
/// <param name="Content">The bytes that are signed.</param>
/// <param name="KeyId">The key that the device was signed in with, as the content says.</param>
/// <param name="MadeAt">By the device's clock; for people to read.</param>
/// <param name="Sheets">As clients send them.</param>
public sealed record Bundle(
    ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Signature, string KeyId, string DeviceId, string MadeAt, IReadOnlyList<JsonObject> Sheets);
