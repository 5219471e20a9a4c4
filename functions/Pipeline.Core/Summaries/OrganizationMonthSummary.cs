namespace Pipeline.Core.Summaries;

/// <summary>What the month end keeps of one organisation's month.</summary>
public sealed record OrganizationMonthSummary(string Organization, Month Month);
