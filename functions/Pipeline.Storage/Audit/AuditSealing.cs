namespace Pipeline.Storage.Audit;

/// <summary>
/// Seals the hours of the audit that are over: a chain of hashes, kept as rows and as files, so that whoever changes, removes or adds an entry
/// afterwards has to make every later seal anew in both, and in whatever log the seals were told to.
/// </summary>
public sealed class AuditSealing(Stores stores, TimeProvider time)
{
    /// <summary>How long after its end an hour is sealed: longer than any write of an entry takes.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private readonly AuditDays _days = new(stores);
    private readonly SealStore _seals = new(stores);
    private readonly SealedHourFiles _files = new(stores);

    /// <summary>Seals every hour that is over and has entries. A missed run loses nothing, a second one changes nothing.</summary>
    /// <returns>The seals made, in order.</returns>
    public async Task<IReadOnlyList<AuditSeal>> SealAsync(CancellationToken cancellation)
    {
        var made = new List<AuditSeal>();
        var open = AuditHour.Of(time.GetUtcNow() - Grace);
        var (last, row) = await _seals.LastAsync(cancellation);
        for (var day = last?.Hour.Day ?? await FirstDayAsync(open, cancellation); day <= open.Day; day = day.AddDays(1))
        {
            await foreach (var (hour, rows) in _days.HoursAsync(day, cancellation))
            {
                if (hour >= open || (last is not null && hour <= last.Hour))
                {
                    continue;
                }

                var kept = await _files.KeepAsync(new(AuditSeal.Of(hour, rows, last?.Hash), rows), cancellation);
                if (!await _seals.TryAddAsync(kept.Seal, row, cancellation))
                {
                    return made; // Another instance seals; it goes on from there.
                }

                made.Add(kept.Seal);
                (last, row) = await _seals.LastAsync(cancellation);
            }
        }

        return made;
    }

    private async Task<DateOnly> FirstDayAsync(AuditHour open, CancellationToken cancellation) =>
        await _days.AllAsync(cancellation) is [var first, ..] ? first : open.Next.Day.AddDays(1);
}
