namespace Pipeline.Storage.Rows;

/// <summary>The tables rows are kept in (ARCHITECTURE, Storage).</summary>
public enum RowTable
{
    Sheets,
    Reference,
    Keys,
    Audit,
    Months,
    Messages,
    Jobs,
}
