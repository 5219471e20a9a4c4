namespace Pipeline.Core.Sheets.Files;

/// <summary>What a column of a file of sheets holds.</summary>
public enum ColumnRole
{
    /// <summary>The code of the unit that the line is about.</summary>
    Unit,

    /// <summary>The unit's name, for the person who reads; not looked at.</summary>
    UnitName,

    /// <summary>The revision that the unit's sheet replaces.</summary>
    Base,

    /// <summary>Yes: the unit has nothing to report.</summary>
    Nil,

    /// <summary>Yes: the unit's sheet is withdrawn.</summary>
    Withdraw,

    Reason,

    /// <summary>A field of the form.</summary>
    Field,
}
