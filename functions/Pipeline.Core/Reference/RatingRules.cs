namespace Pipeline.Core.Reference;

/// <param name="SmallestGroup">A group of fewer rated members than this is suppressed in published tables.</param>
public sealed record RatingRules(int SmallestGroup);
