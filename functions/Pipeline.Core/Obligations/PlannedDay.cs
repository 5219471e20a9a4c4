namespace Pipeline.Core.Obligations;

/// <summary>A day on which the holder of a post is to work at the commune.</summary>
/// <param name="Person">The member who holds the post that day.</param>
/// <param name="Village">The village of the post on that day; figures attribute it to the unit that stands for it on the month's last day.</param>
public sealed record PlannedDay(DateOnly Date, string Person, string Post, string Commune, string Village, string Sector);
