namespace Pipeline.Local.Demo.Year;

/// <summary>What became of a cell's regular meeting of a month.</summary>
public enum RegularMeeting
{
    Held,

    /// <summary>Held together with the village's or the agency's meeting: the fault that the measures must end.</summary>
    Merged,

    /// <summary>Held in the first days of the next month.</summary>
    MadeUpLate,

    NotHeld,
}
