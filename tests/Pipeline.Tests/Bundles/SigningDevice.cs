using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Tests.Bundles;

/// <summary>A device as the web app makes it: a key pair of its own, and bundles that it signs.</summary>
internal sealed class SigningDevice : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string PublicKey => Base64Url.EncodeToString(_key.ExportSubjectPublicKeyInfo());

    public string Id => Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo()))[..20];

    public byte[] Registration(DateTimeOffset now) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["publicKey"] = PublicKey, ["now"] = now.ToString("O") }.ToJsonString());

    public byte[] Bundle(string keyId, params JsonObject[] sheets)
    {
        var content = new JsonObject
        {
            ["key"] = keyId,
            ["device"] = Id,
            ["madeAt"] = "2019-04-02T01:00:00Z",
            ["sheets"] = new JsonArray([.. sheets.Select(s => s.DeepClone())]),
        }.ToJsonString();
        return File(content, _key.SignData(Encoding.UTF8.GetBytes(content), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }

    public static byte[] File(string content, byte[] signature) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["pipelineBundle"] = 1,
        ["content"] = content,
        ["signature"] = Base64Url.EncodeToString(signature),
    }.ToJsonString());

    public void Dispose() => _key.Dispose();
}
