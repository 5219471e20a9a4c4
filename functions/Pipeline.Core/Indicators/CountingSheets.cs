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
    private readonly Dictionary<(string Form, string Unit), (string Partition, ReceivedSheet First, ReceivedSheet Counting)> _sheets = [];

    public CountingSheets(IReadOnlyList<OrganizationMonthSummary> summaries, UnitDirectory directory, DateOnly lastDay)
    {
        _summaries = summaries;
        foreach (var sheet in summaries
            .SelectMany(s => s.Received, (s, r) => (r.Form, r.Unit, Partition: s.Organization, First: r))
            .GroupBy(s => (s.Form, s.Unit)))
        {
            var owner = sheet.Skip(1).Any() ? directory.OwnerOn(Forms.Find(sheet.Key.Form)!.UnitLevel, sheet.Key.Unit, lastDay) : null;
            var counting = sheet.OrderBy(s => s.Partition != owner).ThenByDescending(s => s.First.FirstReceivedAt)
                .ThenBy(s => s.Partition, StringComparer.Ordinal).First();
            _sheets[sheet.Key] = (counting.Partition, sheet.MinBy(s => s.First.FirstReceivedAt).First, counting.First);
        }
    }

    public IEnumerable<CellMeetings> Meetings => Of(CellMeetingsForm.Code, s => s.Meetings, m => m.Cell);

    public IEnumerable<VillageCoverage> Coverage => Of(HouseholdAssignmentsForm.Code, s => s.Coverage, c => c.Village);

    public IEnumerable<VillageCharges> Charges => Of(HouseholdAssignmentsForm.Code, s => s.Charges, c => c.Village);

    public IEnumerable<CellReports> Reports => Of(MemberReportsForm.Code, s => s.Reports, r => r.Cell);

    public IEnumerable<CommuneDaysDone> DaysDone => Of(ApprenticeshipDaysForm.Code, s => s.DaysDone, d => d.Commune);

    /// <summary>Each with the organisation in whose partition it lies.</summary>
    public IEnumerable<(string Organization, SheetSigns Signs)> Signs =>
        from summary in _summaries
        from signs in summary.Signs
        where _sheets[(signs.Form, signs.Unit)].Partition == summary.Organization
        select (summary.Organization, signs);

    public IEnumerable<MeetingsOfVillage> VillageMeetings => Of(VillageMeetingsForm.Code, s => s.VillageMeetings, m => m.Village);

    public IEnumerable<MeetingsOfCommune> SupervisingMeetings => Of(SupervisingMeetingsForm.Code, s => s.SupervisingMeetings, m => m.Commune);

    public IEnumerable<CommuneStanding> NewRural => Of(NewRuralForm.Code, s => s.NewRural, s => s.Commune);

    public IEnumerable<CommuneTerms> Terms => Of(ApprenticeshipTermsForm.Code, s => s.Terms, t => t.Commune);

    public IEnumerable<CommuneModels> Models => Of(EconomicModelsForm.Code, s => s.Models, m => m.Commune);

    /// <summary>How the first revision not withdrawn came, in whichever partition; null if the sheet is missing.</summary>
    public ReceivedSheet? First(string form, string unit) => _sheets.TryGetValue((form, unit), out var sheet) ? sheet.First : null;

    /// <summary>The sheet that counts, by its own partition; null if it is missing.</summary>
    public ReceivedSheet? Counting(string form, string unit) => _sheets.TryGetValue((form, unit), out var sheet) ? sheet.Counting : null;

    /// <summary>The organisation in whose partition the sheet that counts lies; null if it is missing.</summary>
    public string? PartitionOf(string form, string unit) => _sheets.TryGetValue((form, unit), out var sheet) ? sheet.Partition : null;

    private IEnumerable<T> Of<T>(string form, Func<OrganizationMonthSummary, IReadOnlyList<T>> part, Func<T, string> unit) =>
        _summaries.SelectMany(s => part(s).Where(p => _sheets[(form, unit(p))].Partition == s.Organization));
}
