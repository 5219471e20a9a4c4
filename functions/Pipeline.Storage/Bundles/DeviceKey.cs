using System.Security.Cryptography;

namespace Pipeline.Storage.Bundles;

/// <summary>A device's public key: ECDSA on P-256 with SHA-256, which WebCrypto has had on every phone of the last ten years.</summary>
internal static class DeviceKey
{
    private const string P256 = "1.2.840.10045.3.1.7";
    private const int IdLength = 20;

    public static bool IsOne(ReadOnlySpan<byte> publicKey)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(publicKey, out var read);
            return read == publicKey.Length && key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public static string IdOf(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey))[..IdLength];

    /// <param name="signature">r and s, 32 bytes each, as WebCrypto signs.</param>
    public static bool Verifies(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key.VerifyData(content, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
