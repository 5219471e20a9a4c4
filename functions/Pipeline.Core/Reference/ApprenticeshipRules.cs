namespace Pipeline.Core.Reference;

/// <param name="Holidays">Days on which no apprenticeship day is planned.</param>
/// <param name="TermMonthsLeast">A2: a valid term lasts at least so many months, …</param>
/// <param name="TermMonthsMost">… and at most so many; months clamp to the month's end.</param>
/// <param name="LeadersAwayOneIn">A2m: more than one in so many of a commune's leaders away at once is a warning: 3 is a third.</param>
public sealed record ApprenticeshipRules(IReadOnlyList<Holiday> Holidays, int TermMonthsLeast, int TermMonthsMost, int LeadersAwayOneIn);
