namespace Pipeline.Functions.Edge;

/// <summary>What <c>GET health</c> answers.</summary>
/// <param name="Ready">Whether the stores answer; a host that is up but not ready answers 503.</param>
/// <param name="ReferenceVersion">The number of the current version; null before the first import.</param>
/// <param name="LastMonthEnd">When a month's figures were last published; null before the first time.</param>
public sealed record HealthView(bool Live, bool Ready, int? ReferenceVersion, DateTimeOffset? LastMonthEnd);
