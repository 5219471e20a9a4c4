using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

/// <summary>
/// The sheets of a month that count, one for each form and unit. A sheet can lie in two partitions, where the reference data gave its
/// unit another owner between two filings: then that of the owner on the month's last day counts, else the one first filed last.
/// </summary>
public sealed class CountingSheets
{
    private readonly IReadOnlyList<OrganizationMonthSummary> _summaries;
    private readonly Dictionary<(string Form, string Unit), (string Partition, DateTimeOffset First)> _sheets = [];

    public CountingSheets(IReadOnlyList<OrganizationMonthSummary> summaries, UnitDirectory directory, DateOnly lastDay)
    {
        _summaries = summaries;
        foreach (var sheet in summaries
            .SelectMany(s => s.Received, (s, r) => (r.Form, r.Unit, Partition: s.Organization, First: r.FirstReceivedAt))
            .GroupBy(s => (s.Form, s.Unit)))
        {
            var owner = sheet.Skip(1).Any() ? directory.OwnerOn(Forms.Find(sheet.Key.Form)!.UnitLevel, sheet.Key.Unit, lastDay) : null;
            var counting = sheet.OrderBy(s => s.Partition != owner).ThenByDescending(s => s.First)
                .ThenBy(s => s.Partition, StringComparer.Ordinal).First();
            _sheets[sheet.Key] = (counting.Partition, sheet.Min(s => s.First));
        }
    }

    public IEnumerable<CellMeetings> Meetings => Of(CellMeetingsForm.Code, s => s.Meetings, m => m.Cell);

    public IEnumerable<VillageCoverage> Coverage => Of(HouseholdAssignmentsForm.Code, s => s.Coverage, c => c.Village);

    public IEnumerable<VillageCharges> Charges => Of(HouseholdAssignmentsForm.Code, s => s.Charges, c => c.Village);

    public IEnumerable<CellReports> Reports => Of(MemberReportsForm.Code, s => s.Reports, r => r.Cell);

    public IEnumerable<CommuneDaysDone> DaysDone => Of(ApprenticeshipDaysForm.Code, s => s.DaysDone, d => d.Commune);

    /// <summary>When the first revision not withdrawn was received, in whichever partition; null if the sheet is missing.</summary>
    public DateTimeOffset? FirstReceivedAt(string form, string unit) => _sheets.TryGetValue((form, unit), out var sheet) ? sheet.First : null;

    private IEnumerable<T> Of<T>(string form, Func<OrganizationMonthSummary, IReadOnlyList<T>> part, Func<T, string> unit) =>
        _summaries.SelectMany(s => part(s).Where(p => _sheets[(form, unit(p))].Partition == s.Organization));
}
