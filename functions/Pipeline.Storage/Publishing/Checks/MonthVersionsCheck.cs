namespace Pipeline.Storage.Publishing.Checks;

/// <summary>The rows of a month carry the version that the snapshot says the month is at.</summary>
internal sealed class MonthVersionsCheck : IRowCheck
{
    public string Name => "month-versions";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot)
    {
        if (rows.Month is not { } month || rows.Column<int>("month_version") is not { } versions)
        {
            return [];
        }

        var expected = snapshot.Manifest.Months.FirstOrDefault(m => m.Month == month.ToString())?.Version;
        return rows.Broken(
            row => versions[row] != expected,
            $"Phiên bản của các dòng tháng {month} không khớp với dim_month ({expected}). Hãy tính lại tháng này.",
            $"Rows of {month} carry another version than dim_month says ({expected}). Compute this month again.");
    }
}
