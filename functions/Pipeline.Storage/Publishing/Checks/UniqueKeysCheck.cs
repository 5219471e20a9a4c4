namespace Pipeline.Storage.Publishing.Checks;

/// <summary>No two rows of a table have the same key. Months cannot meet, for the month is part of a fact table's key.</summary>
internal sealed class UniqueKeysCheck : IRowCheck
{
    public string Name => "unique-keys";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot)
    {
        var seen = new HashSet<int>(rows.Data.RowCount, new RowKeyComparer(rows));
        return rows.Broken(
            row => !seen.Add(row),
            "Có dòng trùng khóa, nên Power BI không tạo được quan hệ và tổng bị tính hai lần. Hãy kiểm tra dữ liệu tham chiếu và tính lại.",
            "Rows share a key, so Power BI cannot relate them and totals count twice. Check the reference data and compute again.");
    }
}
