using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>A sheet that counts: filed and not withdrawn.</summary>
/// <param name="First">The first revision not withdrawn: when it was received decides on time or late.</param>
/// <param name="Counting">The newest revision not withdrawn.</param>
/// <param name="Sheet">The content of <paramref name="Counting"/>.</param>
public sealed record FiledSheet(RevisionHead First, RevisionHead Counting, Sheet Sheet)
{
    /// <summary>The codes of the outlier marks of the counting revision that someone said are right, in any order.</summary>
    public IReadOnlyCollection<string> Confirmed { get; init; } = [];

    /// <summary>What the board said of the counting revision, in any order.</summary>
    public IReadOnlyCollection<SheetReview> Reviews { get; init; } = [];
}
