using Pipeline.Core.Reference.Differences;

namespace Pipeline.Functions.Answers;

/// <summary>The first of the organisations that owe another number of sheets from a month on, and how many entries there are.</summary>
public sealed record DutiesView(IReadOnlyList<DutyChange> Duties, int Total);
