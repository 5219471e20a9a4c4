namespace Pipeline.Core.Sheets;

/// <summary>What the retention rule has taken away of a revision. Receipt, times, hash and kind stay for ever.</summary>
public enum PurgedParts
{
    Nothing,

    /// <summary>The reason.</summary>
    Texts,

    /// <summary>The rows too: what the sheet said is gone.</summary>
    Rows,
}
