using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Obligations;

/// <summary>The ledger written out, one row for each duty; what is not expected is left out.</summary>
public static class Duties
{
    private static readonly Bilingual Meeting = new(
        "Mỗi chi bộ sinh hoạt thường lệ mỗi tháng một lần.", "Every cell holds a regular meeting each month.");

    private static readonly Bilingual Planned = new(
        "Kế hoạch học việc hằng tuần của chức danh; người giữ chức danh trong ngày thực hiện.",
        "The post's weekly apprenticeship plan; its holder on that day does it.");

    private static readonly Bilingual Household = new(
        "Hộ có tên trong sổ của thôn vào ngày cuối tháng.", "Households on the village's register on the month's last day.");

    private static readonly Bilingual VillageMeeting = new(
        "Kế hoạch họp thôn trong năm có tháng này.", "The village's plan for the year has a meeting in this month.");

    private static readonly Bilingual SupervisingMeeting = new(
        "Cuộc họp trong lịch của cấp trên trực tiếp; bí thư dự họp ban thường vụ, chủ tịch dự họp ủy ban nhân dân.",
        "A meeting in the calendar of the level above; the secretary attends the standing committee, the chair the People's Committee.");

    private static readonly Bilingual Yearly = new(
        "Kế hoạch học việc tại cấp trên của chức danh; mỗi năm một kỳ.", "The post's plan of a term at the level above; once a year.");

    public static IEnumerable<Duty> Of(MonthLedger ledger, RulePack pack)
    {
        var sheetDue = MonthDeadlines.Of(ledger.Month, pack).OnTimeBefore;
        var monthEnd = VietnamTime.StartOf(ledger.Month.Next.FirstDay);
        foreach (var sheet in ledger.Sheets.Where(s => s.IsExpected))
        {
            yield return Row(DutyKind.Sheet, sheet.Form, sheet.Unit, 1, sheetDue, ExpectationWording.Of(sheet.Why));
            if (sheet.Form == CellMeetingsForm.Code)
            {
                yield return Row(DutyKind.RegularMeeting, sheet.Form, sheet.Unit, 1, monthEnd, Meeting);
            }
        }

        var notExpected = ledger.Sheets.Where(s => !s.IsExpected).Select(s => (s.Form, s.Unit)).ToHashSet();
        foreach (var day in ledger.Apprenticeship.Days.Where(_ => !notExpected.Any(s => s.Form == ApprenticeshipDaysForm.Code)))
        {
            yield return Row(
                DutyKind.ApprenticeshipDay, ApprenticeshipDaysForm.Code, day.Commune, 1, VietnamTime.StartOf(day.Date.AddDays(1)), Planned);
        }

        foreach (var village in ledger.Households.Where(v => v.OnLastDay > 0 && !notExpected.Contains((HouseholdAssignmentsForm.Code, v.Village))))
        {
            yield return Row(
                DutyKind.HouseholdsInCharge, HouseholdAssignmentsForm.Code, village.Village, village.OnLastDay, monthEnd, Household);
        }

        foreach (var village in ledger.VillageMeetings.Where(v => v.IsDue && !notExpected.Contains((VillageMeetingsForm.Code, v.Village))))
        {
            yield return Row(DutyKind.VillageMeeting, VillageMeetingsForm.Code, village.Village, 1, monthEnd, VillageMeeting);
        }

        foreach (var invitation in ledger.Invitations.Where(i => !i.IsVacant && !notExpected.Contains((SupervisingMeetingsForm.Code, i.Commune))))
        {
            yield return Row(
                DutyKind.SupervisingMeeting, SupervisingMeetingsForm.Code, invitation.Commune, 1,
                VietnamTime.StartOf(invitation.Date.AddDays(1)), SupervisingMeeting);
        }

        var yearEnd = VietnamTime.StartOf(new DateOnly(ledger.Month.Year + 1, 1, 1));
        foreach (var term in ledger.Terms.Where(t => t.Year == ledger.Month.Year))
        {
            yield return Row(DutyKind.Term, ApprenticeshipTermsForm.Code, term.Commune, 1, yearEnd, Yearly);
        }

        Duty Row(DutyKind kind, string form, string unit, int count, DateTimeOffset due, Bilingual why) =>
            new(kind, ledger.Organization, form, unit, count, due, ledger.Pack, why);
    }
}
