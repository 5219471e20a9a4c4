namespace Pipeline.Core.Indicators.VillageMeetings;

/// <summary>Why a village is not in V1's denominator; the first that holds.</summary>
public enum VillageMeetingExclusion
{
    /// <summary>The ledger does not expect its sheet.</summary>
    NotExpected,

    /// <summary>No plan is in force on the month's last day.</summary>
    NoPlan,

    /// <summary>Its plan has no meeting in this month.</summary>
    NotDue,
}
