namespace Pipeline.Storage.Publishing;

/// <summary>A published file as readers over HTTP get it.</summary>
/// <param name="Sha256">Lower-case hex of its bytes.</param>
/// <param name="IsImmutable">What stands under its name never changes; so of all but the pointer.</param>
public sealed record PublishedFile(ReadOnlyMemory<byte> Content, string ContentType, string Sha256, bool IsImmutable);
