namespace Pipeline.Core.Reports;

/// <summary>What there is to show at a place: missing, zero, not applicable and withheld are different things and look so (decision 0077).</summary>
public enum FigureStanding
{
    Value,

    /// <summary>Sheets are owed and none is there.</summary>
    Missing,

    /// <summary>There is nothing to count.</summary>
    None,

    /// <summary>A small group, whose figure is not published.</summary>
    Withheld,

    /// <summary>The unit was not there in the month.</summary>
    Absent,
}
