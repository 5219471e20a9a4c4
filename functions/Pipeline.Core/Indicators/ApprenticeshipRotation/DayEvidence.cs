using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>The days behind A1: each planned date, what is credited to it, surplus days, and the dates that no one owes.</summary>
internal sealed class DayEvidence(ExplainedMonth month)
{
    private static readonly Bilingual SheetMissing = new(
        "Chưa có ngày nào được tính và xã chưa nộp biểu của tháng.", "No day is credited to it, and the commune's sheet of the month is missing.");

    private static readonly Bilingual Surplus = new("Vượt số ngày kế hoạch của người đó trong tuần.", "Beyond the person's planned days of the week.");

    private readonly Dictionary<string, IReadOnlyList<PlanDate>> _dropped = new(StringComparer.Ordinal);

    public IEnumerable<Evidence> Of(DayCounted day) => day switch
    {
        { Dropped: { } dropped } => Of(dropped.Organization, dropped.Days),
        { Done: { } done, Planned: var planned } =>
        [
            new Evidence(planned is null ? "a1_surplus" : "a1_num", day.Adds.Done + day.Adds.Surplus, EvidenceKind.Day, done.Day.Person,
                planned is null ? Surplus : DayWording.Credited(planned)) with
            {
                Date = done.Day.Date,
                Sheet = month.Behind(ApprenticeshipDaysForm.Code, done.Sheet),
            },
        ],
        { Planned: { } planned } => Of(planned, day.Adds).ThatCount(),
        _ => [],
    };

    private static IEnumerable<Evidence> Of(PlannedDay planned, PlaceFigures adds) =>
    [
        About("a1_den", adds.Planned, planned, DayWording.Planned(planned.Post)),
        About("a1_missing", adds.Missing, planned, SheetMissing),
        About("a1_excluded_not_expected", adds.NotExpected, planned, DayWording.NotExpected),
    ];

    private IEnumerable<Evidence> Of(string organization, PlannedDaysDropped dropped) =>
        from date in DroppedOf(organization)
        where (date.Commune, date.Village, date.Sector, date.Dropped) == (dropped.Commune, dropped.Village, dropped.Sector, dropped.Reason)
        select dropped.Reason switch
        {
            DropReason.Holiday => new Evidence("a1_excluded_holiday", 1, EvidenceKind.Post, date.Post, DayWording.Holiday) { Date = date.Date },
            DropReason.Vacant => new("a1_excluded_vacant", 1, EvidenceKind.Post, date.Post, DayWording.Vacant) { Date = date.Date },
            _ => new("a1_excluded_same_day", 1, EvidenceKind.Day, date.Person!, DayWording.SameDay(date.Post)) { Date = date.Date },
        };

    /// <summary>The ledger only counts them, so they are worked out again from the register.</summary>
    private IReadOnlyList<PlanDate> DroppedOf(string organization)
    {
        if (!_dropped.TryGetValue(organization, out var dates))
        {
            var join = month.Join;
            _dropped[organization] = dates = month.Register(organization) is { } register
                ? [.. PlannedDays.Each(organization, join.Month, join.Directory, register, join.Pack).Where(d => d.Dropped is not null)]
                : [];
        }

        return dates;
    }

    private static Evidence About(string column, int weight, PlannedDay planned, Bilingual why) =>
        new(column, weight, EvidenceKind.Day, planned.Person, why) { Date = planned.Date };
}
