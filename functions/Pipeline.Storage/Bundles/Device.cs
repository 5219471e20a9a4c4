namespace Pipeline.Storage.Bundles;

/// <summary>A device that may sign bundles with the authority of an organisation's key.</summary>
/// <param name="KeyId">The key it was registered with: its authority ends with the key.</param>
/// <param name="Id">The first characters of its public key's SHA-256.</param>
/// <param name="PublicKey">ECDSA on P-256, as SubjectPublicKeyInfo. The private half never leaves the device.</param>
/// <param name="SeenAt">When it last spoke to the server.</param>
/// <param name="ClockAhead">How far its clock then was ahead of the server's; negative if it was behind.</param>
public sealed record Device(string KeyId, string Id, ReadOnlyMemory<byte> PublicKey, DateTimeOffset SeenAt, TimeSpan ClockAhead);
