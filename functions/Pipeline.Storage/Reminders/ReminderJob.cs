using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Reminders;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Messages;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Reminders;

/// <summary>
/// Puts a reminder into the outbox for each organisation that has sheets to file and a stage that falls on today. Doing it twice on one day is doing it
/// once; a day that was missed is not made up for.
/// </summary>
public sealed class ReminderJob(IReferenceSource reference, LedgerReading ledger, Outbox outbox, ReminderDays days, TimeProvider time)
{
    public async Task RunAsync(JobRun run, CancellationToken cancellation)
    {
        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            run.EndsAs("no-reference-data");
            return;
        }

        var now = time.GetUtcNow();
        foreach (var deadlines in NotLocked(version.Directory, now))
        {
            run.Step($"remind {deadlines.Month}");
            var silent = 0;
            await foreach (var outstanding in ledger.OutstandingAsync(deadlines.Month, cancellation))
            {
                silent += outstanding.IsSilent ? 1 : 0;
                if (ReminderOf(version.Directory, outstanding, deadlines, VietnamTime.DayOf(now)) is { } reminder)
                {
                    run.Of(deadlines.Month);
                    run.Count(await outbox.AddAsync(ReminderMessages.Of(reminder, now), cancellation) ? "reminders" : "reminded-before", 1);
                }
            }

            SilenceTelling.Tell(deadlines, silent, now);
        }
    }

    /// <summary>The months that stand between opening and lock, the newest first.</summary>
    private static IEnumerable<MonthDeadlines> NotLocked(UnitDirectory directory, DateTimeOffset now)
    {
        for (var month = Month.Of(VietnamTime.DayOf(now)); month >= directory.Units.FirstMonth; month = month.Previous)
        {
            var deadlines = MonthDeadlines.Of(month, directory.PackOn(month.LastDay));
            if (deadlines.IsLocked(now))
            {
                yield break;
            }

            yield return deadlines;
        }
    }

    private Reminder? ReminderOf(UnitDirectory directory, OutstandingSheets outstanding, MonthDeadlines deadlines, DateOnly today)
    {
        var month = deadlines.Month;
        var lastDay = ReminderDays.LastDayBefore(outstanding.Sheets[0].Due);
        if (days.DueOn(today, lastDay) is not { } stage)
        {
            return null;
        }

        var organization = directory.Organization(outstanding.Organization).On(month.LastDay);
        var name = organization is null ? new(outstanding.Organization, outstanding.Organization) : new Bilingual(organization.Name, organization.NameEn);
        return new(
            outstanding.Organization, name, month, stage, lastDay, VietnamTime.DayOf(deadlines.LockedFrom), OutstandingForm.Count(outstanding.Sheets.Select(s => s.Form)));
    }
}
