namespace Pipeline.Core.Sheets;

/// <summary>What the board says of a sheet that was filed.</summary>
public enum SheetVerdict
{
    Accepted,

    /// <summary>It is to be corrected.</summary>
    AskedBack,
}
