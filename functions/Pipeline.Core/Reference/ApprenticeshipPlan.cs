namespace Pipeline.Core.Reference;

/// <summary>The weekly apprenticeship of a post: its holder works in a sector at the commune on that weekday.</summary>
public sealed record ApprenticeshipPlan(string Post, string Sector, DayOfWeek Weekday, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
