namespace Pipeline.Storage.Files.Folder;

internal sealed class FolderLease(Func<bool> renew, Action giveBack) : IFileLease
{
    private bool _givenBack;

    public Task<bool> RenewAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(!_givenBack && renew());
    }

    public ValueTask DisposeAsync()
    {
        if (!_givenBack)
        {
            _givenBack = true;
            giveBack();
        }

        return default;
    }
}
