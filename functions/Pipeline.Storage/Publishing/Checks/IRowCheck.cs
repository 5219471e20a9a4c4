namespace Pipeline.Storage.Publishing.Checks;

/// <summary>A check of a table's rows: of one month for a fact table, of all for a dimension.</summary>
internal interface IRowCheck : ICheck
{
    IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot);
}
