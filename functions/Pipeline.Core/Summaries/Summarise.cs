using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Summaries;

/// <summary>The first step of the month end: one organisation's sheets of a month, made small.</summary>
public static class Summarise
{
    /// <summary>The same inputs give the same summary, in whatever order the sheets come.</summary>
    public static OrganizationMonthSummary Month(OrganizationInputs inputs)
    {
        var households = new HouseholdRegister(inputs.Register, inputs.Month);
        var members = new MemberActivity(inputs.Register, inputs.Month);
        var toRate = new MembersToRate(inputs.Register, inputs.Directory, inputs.Month);
        var villages = Of(inputs, HouseholdAssignmentsForm.Code)
            .Select(s => (s.Unit, Households: HouseholdsOfVillage.Of(s.Unit, s.Rows.Select(HouseholdInCharge.Of), households, members).ToList()))
            .ToList();
        var lockedFrom = MonthDeadlines.Of(inputs.Month, inputs.Directory.PackOn(inputs.Month.LastDay)).LockedFrom;
        return new(
            inputs.Organization,
            inputs.Month,
            RulesVersion.Current,
            MonthLedger.Of(inputs.Organization, inputs.Directory, inputs.Register, households),
            [.. inputs.Sheets
                .Select(s => new ReceivedSheet(s.Sheet.Form.Code, s.Sheet.Unit, s.First.ReceivedAt, s.Counting.Receipt)
                {
                    FirstFinalisedAt = s.First.FinalisedAt,
                    FirstSentAt = s.First.SentAt,
                    Verdict = SheetReviews.LastBefore(lockedFrom, s.Reviews)?.Verdict,
                })
                .OrderBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Unit, StringComparer.Ordinal)],
            [.. Of(inputs, CellMeetingsForm.Code).Select(s => new CellMeetings(s.Unit, Meetings(s)))],
            [.. villages.Select(v => CoverageOfVillage.Of(v.Unit, v.Households, inputs.Month.LastDay))],
            [.. Of(inputs, ApprenticeshipDaysForm.Code).Select(s => new CommuneDaysDone(s.Unit, Days(s)))])
        {
            ExtendedUntil = inputs.ExtendedUntil,
            ToRate = toRate.CountsOf(inputs.Organization),
            Reports = [.. Of(inputs, MemberReportsForm.Code).Select(toRate.Reports)],
            Rolls = CellRoll.Of(inputs.Organization, inputs.Month, inputs.Directory, inputs.Register),
            Charges = [.. villages.Select(v => ChargesOfVillage.Of(v.Unit, v.Households, inputs.Month.LastDay))],
            OnFile = VillageOnFile.Of(inputs),
            VillageMeetings = [.. Of(inputs, VillageMeetingsForm.Code).Select(s => new MeetingsOfVillage(
                s.Unit, [.. s.Rows.Select(VillageMeeting.Of).OrderBy(m => m.Date)]))],
            SupervisingMeetings = [.. Of(inputs, SupervisingMeetingsForm.Code).Select(s => new MeetingsOfCommune(
                s.Unit, [.. s.Rows.Select(SupervisingMeeting.Of).OrderBy(m => m.Date).ThenBy(m => m.Body)]))],
            NewRural = [.. Of(inputs, NewRuralForm.Code)
                .Select(s => new CommuneStanding(s.Unit, s.Rows.Select(NewRuralStanding.Of).FirstOrDefault()))],
            Terms = [.. Of(inputs, ApprenticeshipTermsForm.Code).Select(s => new CommuneTerms(s.Unit, Terms(s)))],
            Models = [.. Of(inputs, EconomicModelsForm.Code).Select(s => new CommuneModels(s.Unit, Models(s)))],
            Signs = SignsOfSheets.Of(inputs),
        };
    }

    private static IEnumerable<Sheet> Of(OrganizationInputs inputs, string form) =>
        inputs.Sheets.Select(s => s.Sheet).Where(s => s.Form.Code == form).OrderBy(s => s.Unit, StringComparer.Ordinal);

    private static IReadOnlyList<CellMeeting> Meetings(Sheet sheet) =>
        [.. sheet.Rows.Select(CellMeeting.Of).OrderBy(m => m.Date).ThenBy(m => m.Kind)];

    private static IReadOnlyList<DayDone> Days(Sheet sheet) =>
        [.. sheet.Rows.Select(ApprenticeshipDay.Of)
            .Where(d => d is { DateDone: not null, Length: not null })
            .Select(d => new DayDone(d.DateDone!.Value, d.Person, d.Village, d.Sector, d.Length!.Value))
            .OrderBy(d => d.Date).ThenBy(d => d.Person, StringComparer.Ordinal)
            .ThenBy(d => d.Village, StringComparer.Ordinal).ThenBy(d => d.Sector, StringComparer.Ordinal).ThenBy(d => d.Length)];

    private static IReadOnlyList<ReportedTerm> Terms(Sheet sheet) =>
        [.. sheet.Rows.Select(ApprenticeshipTerm.Of)
            .Select(t => new ReportedTerm(t.Person, t.Start, t.Post, t.Sector, t.PlannedEnd, t.End))
            .OrderBy(t => t.Person, StringComparer.Ordinal).ThenBy(t => t.Start)];

    private static IReadOnlyList<ReportedModel> Models(Sheet sheet) =>
        [.. sheet.Rows.Select(EconomicModel.Of)
            .Select(m => new ReportedModel(
                m.Model, m.Owner, m.Sector, m.Opened, m.Closed, m.Verdict == ReviewVerdict.Positive ? m.LastReview : null))
            .OrderBy(m => m.Model, StringComparer.Ordinal)];
}
