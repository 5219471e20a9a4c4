namespace Pipeline.Core.Summaries;

/// <summary>How often a sheet has one kind of warning.</summary>
/// <param name="Concerned">The members or households that the warnings are about, each time they are named.</param>
public sealed record WarningCount(string Code, int Warnings, int Concerned);
