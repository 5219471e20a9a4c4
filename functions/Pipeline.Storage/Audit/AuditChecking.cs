namespace Pipeline.Storage.Audit;

/// <summary>
/// Holds the entries of every sealed hour against its seal, as a row and as a file, and each seal against the one before. Reads the whole audit, and
/// writes nothing.
/// </summary>
public sealed class AuditChecking(Stores stores)
{
    private readonly AuditDays _days = new(stores);
    private readonly SealStore _seals = new(stores);
    private readonly SealedHourFiles _files = new(stores);

    /// <param name="noted">The hash of a seal that was noted outside of the stores, in a log or on paper; null if there is none.</param>
    public async Task<AuditReport> CheckAsync(string? noted, CancellationToken cancellation)
    {
        var seals = await _seals.AllAsync(cancellation);
        var hours = new SortedSet<AuditHour>([.. seals.Keys, .. await _files.HoursAsync(cancellation)]);
        var check = new AuditCheck(seals, _files);
        foreach (var day in (await _days.AllAsync(cancellation)).Concat(hours.Select(h => h.Day)).Distinct().Order())
        {
            var there = new SortedDictionary<AuditHour, IReadOnlyList<AuditRow>>();
            await foreach (var (hour, rows) in _days.HoursAsync(day, cancellation))
            {
                there[hour] = rows;
            }

            foreach (var hour in there.Keys.Union(hours.Where(h => h.Day == day)).Order())
            {
                await check.LookAtAsync(hour, hours, there.GetValueOrDefault(hour, []), cancellation);
            }
        }

        return check.Report(noted);
    }
}
