using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Audit;

/// <summary>Reads the entries of the audit hour by hour.</summary>
internal sealed class AuditDays(Stores stores)
{
    /// <summary>The days that have entries, in order. Reads the whole table.</summary>
    public async Task<IReadOnlyList<DateOnly>> AllAsync(CancellationToken cancellation)
    {
        var days = new SortedSet<DateOnly>();
        await foreach (var (partition, _) in stores.Rows.ScanTableAsync(RowTable.Audit, cancellation))
        {
            if (AuditLog.IsDay(partition, out var day))
            {
                days.Add(day);
            }
        }

        return [.. days];
    }

    /// <summary>The hours of a day in Vietnam that have entries, in order, each with all of them in order of their keys.</summary>
    public async IAsyncEnumerable<(AuditHour Hour, IReadOnlyList<AuditRow> Rows)> HoursAsync(
        DateOnly day, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var (current, rows) = (default(AuditHour), new List<AuditRow>());
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Audit, AuditLog.PartitionOf(day), "", withPacks: false, cancellation))
        {
            if (!AuditHour.TryParse(row.Key, out var hour))
            {
                continue;
            }

            if (hour != current && rows.Count > 0)
            {
                yield return (current, rows);
                rows = [];
            }

            current = hour;
            rows.Add(AuditRow.Of(row));
        }

        if (rows.Count > 0)
        {
            yield return (current, rows);
        }
    }
}
