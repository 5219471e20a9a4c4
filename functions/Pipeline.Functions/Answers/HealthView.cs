using Pipeline.Core;

namespace Pipeline.Functions.Answers;

/// <summary>What <c>GET health</c> answers.</summary>
/// <param name="Live">The process answers.</param>
/// <param name="Ready">The stores answer, and there is reference data to check sheets against; if not, the status is 503.</param>
/// <param name="ReferenceVersion">The number of the version in force; null before the first import.</param>
/// <param name="LastFinalMonth">The last month whose figures are final; null before the first.</param>
public sealed record HealthView(bool Live, bool Ready, int? ReferenceVersion, Month? LastFinalMonth);
