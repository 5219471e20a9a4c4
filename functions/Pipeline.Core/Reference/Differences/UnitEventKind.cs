namespace Pipeline.Core.Reference.Differences;

/// <summary>What happens to units on a day.</summary>
public enum UnitEventKind
{
    /// <summary>It begins, and follows no one.</summary>
    Opened,

    /// <summary>It ends, and no one follows it.</summary>
    Closed,

    /// <summary>Several units become one, or a unit goes into one that was there before.</summary>
    Merged,

    /// <summary>One unit becomes several.</summary>
    Split,

    /// <summary>One unit ends and one that begins that day takes its place.</summary>
    Replaced,

    /// <summary>It has another owner: a cell another organisation, a village another commune, an organisation another level above it.</summary>
    Moved,

    Renamed,
}
