namespace Pipeline.Storage;

/// <summary>How rows and files lie in the stores.</summary>
public static class StoreFormat
{
    /// <summary>Raised when a version of the product can no longer read what the one before has written, or the other way round.</summary>
    public const int Current = 1;
}
