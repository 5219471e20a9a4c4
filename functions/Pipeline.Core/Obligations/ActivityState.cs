namespace Pipeline.Core.Obligations;

/// <summary>Where an owed activity stands at an instant, as far as the sheets say.</summary>
public enum ActivityState
{
    /// <summary>The sheets say that it was done.</summary>
    Done,

    /// <summary>A cell's regular meeting that was held in the first days of the next month (M1c).</summary>
    MadeUp,

    /// <summary>Not due yet, or its sheet can still be filed.</summary>
    Open,

    /// <summary>The sheet is filed, and does not have it.</summary>
    Unmet,

    /// <summary>The month is locked and no sheet speaks for it.</summary>
    Unknown,
}
