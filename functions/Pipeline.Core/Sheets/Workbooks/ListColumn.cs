namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>The columns of the list of what can be filed, in their order.</summary>
public enum ListColumn
{
    /// <summary>The form's code; hidden.</summary>
    Form,

    /// <summary>The unit's code; hidden.</summary>
    Unit,

    /// <summary>The revision that a correction replaces; hidden.</summary>
    Base,

    /// <summary>What was handed out; hidden.</summary>
    Print,

    FormName,
    UnitName,
    State,
    Action,
    Reason,
}
