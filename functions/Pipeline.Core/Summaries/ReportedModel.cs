namespace Pipeline.Core.Summaries;

/// <summary>A household-economy model, as a commune's sheet reports it.</summary>
/// <param name="Closed">The first day on which it was no longer run; null while it is open.</param>
/// <param name="PositiveReview">The day of its last review, if that was positive.</param>
public sealed record ReportedModel(
    string Model, string Owner, string Sector, DateOnly Opened, DateOnly? Closed, DateOnly? PositiveReview);
