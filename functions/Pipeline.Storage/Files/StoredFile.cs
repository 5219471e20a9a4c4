namespace Pipeline.Storage.Files;

/// <summary>A file's content and the version that a conditional write can ask for.</summary>
public sealed record StoredFile(ReadOnlyMemory<byte> Content, string Version);
