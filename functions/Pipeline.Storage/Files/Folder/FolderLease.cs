namespace Pipeline.Storage.Files.Folder;

/// <summary>A lease that stands in the ledger under a holder's name.</summary>
internal sealed class FolderLease(FolderDisk disk, string area, string name, string holder, TimeSpan duration) : IFileLease
{
    private bool _givenBack;

    public async Task<bool> RenewAsync(CancellationToken cancellation) => !_givenBack && await disk.RunAsync(
        name,
        () =>
        {
            var now = disk.Clock.GetUtcNow();
            return disk.Ledger.TryRenew(area, name, holder, now, now + duration);
        },
        cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_givenBack)
        {
            return;
        }

        _givenBack = true;
        try
        {
            await disk.RunAsync(name, () => disk.Ledger.GiveBack(area, name, holder), CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // Out of reach: it ends by itself.
        }
    }
}
