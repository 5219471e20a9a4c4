using Pipeline.Storage.Files;

namespace Pipeline.Storage.Publishing.CleanUp;

/// <param name="Moved">What went to the archive, or would go on a dry run.</param>
/// <param name="Left">How many files the datasets hold after it.</param>
/// <param name="Damaged">Files that are not what their name says, and so stay where they are; <c>check-datasets</c> tells whether readers need them.</param>
public sealed record CleanUpOutcome(CleanUpResult Result, IReadOnlyList<FileEntry> Moved, int Left, IReadOnlyList<string> Damaged)
{
    /// <summary>A listing of so many blobs comes as one page, which is what the connectors of Power BI and Excel are quick with.</summary>
    public const int ListingPage = 5000;

    public bool IsOneListing => Left <= ListingPage;

    public static CleanUpOutcome Nothing(CleanUpResult result) => new(result, [], 0, []);
}
