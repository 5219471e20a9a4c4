using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;
using Pipeline.Local.Demo.Year;
using Pipeline.Tests.Builders;
using Filing = Pipeline.Tests.Builders.Filing;

namespace Pipeline.Tests.Demo;

/// <summary>The fact tables of the demo's year, of its cells' meetings alone.</summary>
internal static class YearOfMeetings
{
    private static readonly Lazy<IReadOnlyDictionary<Month, AssembledMonth>> LazyMonths = new(Assemble);

    public static IEnumerable<FactRow> Rows(string table, int month)
    {
        var data = LazyMonths.Value[new(2019, month)].Tables.Single(t => t.Table.Name == table);
        return Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i));
    }

    private static Dictionary<Month, AssembledMonth> Assemble()
    {
        var assembled = new Dictionary<Month, AssembledMonth>();
        var (history, previous) = (MonthHistory.None, new List<OrganizationMonthSummary>());
        var keys = SurrogateKeys.None.WithVersions(KeyedVersions.Of(DemoYear.Data.Units));
        var sheets = Counting();
        foreach (var month in YearOfSheets.FirstMonth.Through(YearOfSheets.LastMonth))
        {
            var current = Summaries(month, sheets);
            var version = new MonthVersion(month, 1, MonthState.Final, DemoYear.Directory.PackOn(month.LastDay).Code, null);
            assembled[month] = MonthTables.Assemble(new(version, DemoYear.Directory, keys, current, previous, history));
            (history, previous) = (assembled[month].History, current);
        }

        return assembled;
    }

    private static List<OrganizationMonthSummary> Summaries(Month month, IReadOnlyList<Filing> sheets)
    {
        var slices = new RegisterSlices(DemoYear.Data);
        var filed = sheets.Where(f => f.Sheet.Month == month).ToLookup(f => f.PartitionIn(DemoYear.Directory), StringComparer.Ordinal);
        return [.. DemoYear.Data.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal).Select(o => Summarise.Month(
            new(o, month, DemoYear.Directory, slices.Of(o), [.. filed[o].Select(f => f.ToFiledSheet()!)])))];
    }

    /// <summary>The newest revision of each sheet that is not withdrawn.</summary>
    private static IReadOnlyList<Filing> Counting() =>
        [.. DemoYear.Year.Postings.SelectMany(p => p.Sheets)
            .Where(s => s.Form == CellMeetingsForm.Definition && s.Expected == Expected.Accepted)
            .GroupBy(s => (s.Unit, s.Month))
            .Select(g => g.MaxBy(s => s.Base)!)
            .Where(s => s.Kind != SheetKind.Withdrawal)
            .Select(s => A.Meetings(s.Unit, $"{s.Month}", [.. s.Rows.Cast<CellMeeting>().Select(Row)]))];

    private static SheetRow Row(CellMeeting m) => A.Meeting(
        $"{m.Date:yyyy-MM-dd}", m.Kind, m.Held, m.RotatingHost, [.. m.GuestCells], m.Roll, m.Exempt, m.Present, m.Excused);
}
