namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Every month stands as its day 1, and a month's file holds rows of that month only.</summary>
internal sealed class MonthStartsCheck : IRowCheck
{
    public string Name => "month-starts";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot)
    {
        foreach (var name in rows.Table.Columns.Select(c => c.Name).Where(n => n is "month_start" or "rated_month"))
        {
            if (rows.Column<DateOnly>(name) is not { } days)
            {
                continue;
            }

            var month = name == "month_start" ? rows.Month : null;
            foreach (var failure in rows.Broken(
                row => days[row] is { } day && (day.Day != 1 || (month is { } own && day != own.FirstDay)),
                $"Cột {name} phải là ngày 1 của tháng mà tệp thuộc về, nếu không quan hệ với dim_month bị đứt. Hãy tính lại tháng này.",
                $"Column {name} must be day 1 of the month that the file belongs to, or it cannot be related to dim_month. Compute this month again."))
            {
                yield return failure;
            }
        }
    }
}
