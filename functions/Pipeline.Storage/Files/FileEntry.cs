namespace Pipeline.Storage.Files;

/// <param name="Name">With <c>/</c> between folders.</param>
public sealed record FileEntry(string Name, long Bytes);
