namespace Pipeline.Storage.Backups;

/// <summary>What a backup holds, written as its last entry: a file without it broke off and is no backup.</summary>
/// <param name="Format">1.</param>
/// <param name="CreatedAt">When it was begun, UTC: what was acknowledged before is in it.</param>
/// <param name="CodeCommit">Of the program that made it.</param>
public sealed record BackupContents(int Format, DateTimeOffset CreatedAt, string CodeCommit, IReadOnlyList<BackupEntry> Entries)
{
    internal const int CurrentFormat = 1;

    /// <summary>The name of the entry.</summary>
    internal const string Name = "contents.json";

    public long Bytes => Entries.Sum(e => e.Bytes);
}
