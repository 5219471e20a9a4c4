namespace Pipeline.Storage;

/// <summary>The store cannot be reached or refuses for load: the caller is told to try again (503, or 429).</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The store said that there is too much load.</summary>
    public bool Throttled { get; init; }
}
