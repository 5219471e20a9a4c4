namespace Pipeline.Core.Sheets;

/// <summary>What a revision says.</summary>
public enum SheetKind
{
    /// <summary>Rows: the whole state of the unit and month.</summary>
    Rows,

    /// <summary>«Nothing to report», with a reason: counts as filed.</summary>
    Nil,

    /// <summary>The sheet is withdrawn, with a reason: the history stays, the duty is missing again.</summary>
    Withdrawal,
}
