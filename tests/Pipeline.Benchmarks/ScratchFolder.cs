namespace Pipeline.Benchmarks;

/// <summary>A folder that is gone when it is disposed.</summary>
public sealed class ScratchFolder(DirectoryInfo folder) : IDisposable
{
    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
