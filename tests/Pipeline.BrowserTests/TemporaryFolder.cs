namespace Pipeline.BrowserTests;

/// <summary>A folder that is gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Folders.New("browser");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
