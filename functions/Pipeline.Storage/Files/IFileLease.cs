namespace Pipeline.Storage.Files;

/// <summary>A lease held on a name; disposing gives it back. It ends by itself if the holder dies.</summary>
public interface IFileLease : IAsyncDisposable
{
    /// <summary>Prolongs the lease by its duration.</summary>
    /// <returns>False if it has been lost meanwhile; the holder must stop.</returns>
    Task<bool> RenewAsync(CancellationToken cancellation);
}
