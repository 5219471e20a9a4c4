namespace Pipeline.Core.Reference;

/// <summary>In which months a meeting of a village is due (INDICATORS, V1). A village without a plan owes none, and its figure is flagged.</summary>
/// <param name="Months">Months of the year, 1–12, in order.</param>
public sealed record VillageMeetingPlan(string Village, IReadOnlyList<int> Months, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
