namespace Pipeline.Core.Obligations;

/// <summary>A date of an apprenticeship plan while its post exists.</summary>
/// <param name="Person">The holder of the post that day; null where it is vacant.</param>
/// <param name="Dropped">Why no one owes it; null if it is due.</param>
internal readonly record struct PlanDate(
    DateOnly Date, string? Person, string Post, string Commune, string Village, string Sector, DropReason? Dropped);
