namespace Pipeline.Storage.Reference;

/// <summary>What an archive may hold at most, so that a small upload cannot fill the memory.</summary>
/// <param name="Bytes">Of all files together, unpacked.</param>
public sealed record ArchiveLimits(int Files, long Bytes)
{
    public static ArchiveLimits Default { get; } = new(200, 256L << 20);
}
