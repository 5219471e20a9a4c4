namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>What a clerk chooses for a line of the list.</summary>
public enum UnitAction
{
    /// <summary>Nothing chosen: file it if anything was changed.</summary>
    None,

    /// <summary>File it as it stands, changed or not.</summary>
    File,

    /// <summary>Nothing to report.</summary>
    Nil,

    /// <summary>Leave it alone, whatever stands in it.</summary>
    Leave,
}
