namespace Pipeline.Core.Obligations;

/// <summary>Why a sheet is expected of a unit in a month, or why not.</summary>
public enum Expectation
{
    /// <summary>Expected: the unit was active on every day of the month.</summary>
    ActiveAllMonth,

    /// <summary>Expected: active on the last day and on enough days of the month.</summary>
    ActiveLongEnough,

    /// <summary>Expected: active on the last day, and on enough days with those of its predecessors.</summary>
    ActiveWithPredecessors,

    /// <summary>Not expected: active on the last day, and on too few days even with its predecessors.</summary>
    ActiveTooShort,

    /// <summary>Not expected: the rule pack does not list this month for the form.</summary>
    NotDueThisMonth,
}
