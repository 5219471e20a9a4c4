namespace Pipeline.Core.Obligations;

/// <summary>What is owed.</summary>
public enum DutyKind
{
    /// <summary>A sheet: one form for one unit.</summary>
    Sheet,

    /// <summary>A cell's regular meeting of the month.</summary>
    RegularMeeting,

    /// <summary>A planned apprenticeship day of a person.</summary>
    ApprenticeshipDay,

    /// <summary>The households of a village in members' charge on the month's last day.</summary>
    HouseholdsInCharge,

    /// <summary>A village's meeting of the month, by its plan.</summary>
    VillageMeeting,

    /// <summary>A meeting of the level above that the commune's secretary or chair is to attend.</summary>
    SupervisingMeeting,

    /// <summary>The term that the holder of a commune's post is to begin in the year.</summary>
    Term,
}
