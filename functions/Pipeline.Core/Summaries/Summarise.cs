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
        return new(
            inputs.Organization,
            inputs.Month,
            RulesVersion.Current,
            MonthLedger.Of(inputs.Organization, inputs.Directory, inputs.Register, households),
            [.. inputs.Sheets
                .Select(s => new ReceivedSheet(s.Sheet.Form.Code, s.Sheet.Unit, s.First.ReceivedAt, s.Counting.Receipt))
                .OrderBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Unit, StringComparer.Ordinal)],
            [.. Of(inputs, CellMeetingsForm.Code).Select(s => new CellMeetings(s.Unit, Meetings(s)))],
            [.. Of(inputs, HouseholdAssignmentsForm.Code)
                .Select(s => CoverageOfVillage.Of(s.Unit, s.Rows.Select(HouseholdInCharge.Of), households, members))],
            [.. Of(inputs, ApprenticeshipDaysForm.Code).Select(s => new CommuneDaysDone(s.Unit, Days(s)))])
        {
            ToRate = toRate.CountsOf(inputs.Organization),
            Reports = [.. Of(inputs, MemberReportsForm.Code).Select(toRate.Reports)],
            Rolls = CellRoll.Of(inputs.Organization, inputs.Month, inputs.Directory, inputs.Register),
            Charges = [.. Of(inputs, HouseholdAssignmentsForm.Code)
                .Select(s => ChargesOfVillage.Of(s.Unit, [.. s.Rows.Select(HouseholdInCharge.Of)], households, members))],
            OnFile = VillageOnFile.Of(inputs),
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
}
