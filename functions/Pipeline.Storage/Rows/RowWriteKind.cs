namespace Pipeline.Storage.Rows;

public enum RowWriteKind
{
    /// <summary>Fails if the row exists.</summary>
    Insert,

    /// <summary>Writes whether the row exists or not.</summary>
    Upsert,

    /// <summary>Fails unless the row exists at the version named.</summary>
    Replace,

    /// <summary>Removes the row; no failure if there is none.</summary>
    Delete,
}
