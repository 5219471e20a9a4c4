using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Audit;

namespace Pipeline.Storage.Rebuild;

/// <summary>Which sheets of a month were acknowledged, as the sealed hours of the audit tell.</summary>
internal sealed class AcknowledgedSheets(AuditHour? lastSealed, IReadOnlySet<(string Receipt, DateTimeOffset ReceivedAt)> given)
{
    private static readonly string[] Results = ["accepted", "filed-for-restatement"];

    public IEnumerable<string> Receipts => given.Select(g => g.Receipt).Distinct(StringComparer.Ordinal);

    /// <summary>The entry of a sheet is written after it was received: within its hour, or at the turn of it in the next.</summary>
    public Acknowledgement Of(RevisionHead head) =>
        given.Contains((head.Receipt, head.ReceivedAt)) ? Acknowledgement.Given
        : lastSealed is { } last && AuditHour.Of(head.ReceivedAt).Next <= last ? Acknowledgement.NotGiven
        : Acknowledgement.Unknown;

    /// <param name="receivedAt">When the month's bodies came.</param>
    /// <param name="hours">The hours that are sealed, in order.</param>
    public static async Task<AcknowledgedSheets> ReadAsync(
        SealedHourFiles files, IReadOnlyList<AuditHour> hours, Month month, IReadOnlyCollection<DateTimeOffset> receivedAt, CancellationToken cancellation)
    {
        var given = new HashSet<(string, DateTimeOffset)>();
        foreach (var hour in Wanted(hours, month, receivedAt))
        {
            if (await files.FitAsync(hour, cancellation) is not { } there)
            {
                continue;
            }

            foreach (var entry in there.Rows.Select(r => r.ToEntry()).Where(e => e.What == AuditVerbs.SubmitSheet && Results.Contains(e.Result)))
            {
                if (ReceiptCode.TryParse(entry.Subject, out var code) && code.Month == month)
                {
                    given.Add((entry.Subject, entry.At));
                }
            }
        }

        return new(hours.Count == 0 ? null : hours[^1], given);
    }

    /// <summary>The hours in which bodies came, those between the first and the last of them, and from the month's first day on.</summary>
    private static IEnumerable<AuditHour> Wanted(IReadOnlyList<AuditHour> hours, Month month, IReadOnlyCollection<DateTimeOffset> receivedAt)
    {
        var from = AuditHour.Of(VietnamTime.StartOf(month.FirstDay));
        var to = AuditHour.Of(VietnamTime.StartOf(month.LastDay).AddDays(RegularDays));
        var single = receivedAt.Select(AuditHour.Of).SelectMany(h => (AuditHour[])[h, h.Next]).ToHashSet();
        return hours.Where(h => (h >= from && h <= to) || single.Contains(h));
    }

    /// <summary>Longer after a month's end than sheets come in time; what comes later is looked for in its own hour alone.</summary>
    private const int RegularDays = 62;
}
