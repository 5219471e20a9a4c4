using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The planned days of apprentices at communes that are expected to report: met by A1, within the person's week.</summary>
internal static class DayActivities
{
    public static IEnumerable<Activity> Of(MonthJoin join, RotationDays days)
    {
        foreach (var (week, planned) in days.Planned)
        {
            var commune = week.Commune!;
            var committee = join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay)!;
            var isFiled = join.IsFiled(ApprenticeshipDaysForm.Code, commune);
            var inOrder = planned.OrderBy(d => d.Date).ThenBy(d => d.Post, StringComparer.Ordinal).ToList();
            var credits = WeeklyCredit.ToPlanned(inOrder.Count, days.Done.GetValueOrDefault(week) ?? []);
            foreach (var (day, credit) in inOrder.Zip(credits))
            {
                yield return new(Of(day, committee, commune), credit) { IsSilent = credit == 0 && !isFiled };
            }
        }
    }

    private static Duty Of(PlannedDay day, string committee, string commune) => new(
        DutyKind.ApprenticeshipDay, committee, ApprenticeshipDaysForm.Code, commune, Activities.EndOf(day.Date),
        DutyWording.WhyOf(DutyKind.ApprenticeshipDay))
    {
        Date = day.Date,
        Person = day.Person,
        Post = day.Post,
        Village = day.Village,
        Sector = day.Sector,
    };
}
