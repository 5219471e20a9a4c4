using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Sheets;

/// <summary>What became of a revision that was to be written.</summary>
/// <param name="Existing">Null if it was committed; else the revision that stands in its place, or that has its id.</param>
public sealed record CommitOutcome(RevisionHead? Existing)
{
    public static CommitOutcome Done { get; } = new((RevisionHead?)null);

    public bool Committed => Existing is null;

    public static CommitOutcome AlreadyThere(RevisionHead existing) => new(existing);
}
