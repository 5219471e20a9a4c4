using Pipeline.Functions.Edge;

namespace Pipeline.Functions.Ledger;

/// <summary>What became of one review of a list, with the status it would have had alone.</summary>
public sealed record ReviewEntry(int Status, ReviewedSheet? Review, ProblemDocument? Problem);
