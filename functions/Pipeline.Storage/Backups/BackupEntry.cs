namespace Pipeline.Storage.Backups;

/// <summary>A file of a backup.</summary>
/// <param name="Name">Below the data folder, with <c>/</c>.</param>
/// <param name="Sha256">Of its content, in hexadecimal.</param>
public sealed record BackupEntry(string Name, long Bytes, string Sha256);
