using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Reference;
using Pipeline.Core.Restatements;
using Pipeline.Storage;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Datasets.Broken;

/// <summary>
/// All tables of two final months of a small made-up country, March restated, as they go to a publisher: three cells, of which ratings of one are too few
/// to be shown and those of the next one withheld with them; a village, days of apprenticeship, meetings above.
/// </summary>
internal sealed record SnapshotParts(
    IReadOnlyList<MonthVersion> Months, IReadOnlyList<(Month Month, TableData Data)> Facts, IReadOnlyList<TableData> Dimensions)
{
    public const string MemberName = "Lù Thị Mẩy";
    public const string MemberCode = "DV-CB1-1";

    private static readonly Dictionary<(int, int, int), Lazy<SnapshotParts>> Known = [];

    public static Month February { get; } = A.Month("2019-02");

    public static Month March { get; } = A.Month("2019-03");

    /// <summary>Passes every check.</summary>
    public static SnapshotParts Sound => WithMembers(3, 6, 8);

    public static ReferenceData Reference => CountryOf(3, 6, 8).Data;

    /// <summary>With so many members in each of the three cells.</summary>
    public static SnapshotParts WithMembers(int first, int second, int third)
    {
        lock (Known)
        {
            if (!Known.TryGetValue((first, second, third), out var known))
            {
                Known[(first, second, third)] = known = new(() => Make(CountryOf(first, second, third)));
            }

            return known.Value;
        }
    }

    /// <summary>With each value of a column of a table as the change has it; of a fact table in March.</summary>
    public SnapshotParts Changed(string table, string column, Func<IReadOnlyDictionary<string, object?>, object?> change) => With(table, data =>
    {
        var position = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        var values = ColumnTypes.NewArray(data.Table.Columns[position], data.RowCount);
        for (var row = 0; row < data.RowCount; row++)
        {
            values.SetValue(change(data.Table.Columns.Index().ToDictionary(c => c.Item.Name, c => data.Columns[c.Index].GetValue(row))), row);
        }

        return data with { Columns = [.. data.Columns.Select((c, i) => i == position ? values : c)] };
    });

    /// <summary>With another table in place of one; of a fact table in March.</summary>
    public SnapshotParts With(string table, Func<TableData, TableData> change) => this with
    {
        Facts = [.. Facts.Select(f => f.Data.Table.Name == table && f.Month == March ? (f.Month, change(f.Data)) : f)],
        Dimensions = [.. Dimensions.Select(d => d.Table.Name == table ? change(d) : d)],
    };

    public async Task<SnapshotContent> WriteAsync(Stores stores)
    {
        var (files, written) = (new DatasetFiles(stores), new List<TableFile>());
        foreach (var (month, data) in Facts)
        {
            written.Add(await files.WriteAsync(data, month, TestContext.Current.CancellationToken));
        }

        return new(Months, written, Dimensions, [.. Months.Select(m => m.RulePack).Distinct()]);
    }

    private static Country CountryOf(params int[] members) => A.Country()
        .With(members.SelectMany((size, cell) => Enumerable.Range(1, size).Select(i => A.Member($"DV-CB{cell + 1}-{i}", $"CB{cell + 1}") with { Name = MemberName })))
        .With(members.Select((_, cell) => A.Cell($"CB{cell + 1}")))
        .With(A.AVillage(), A.MeetingPlan(), A.Post("P-1"), A.Holder("P-1", MemberCode), A.Plan("P-1", DayOfWeek.Tuesday))
        .With(A.InCalendar("2019-03-19"), A.Leader("P-BT", PostKind.CommuneSecretary), A.Holder("P-BT", "DV-CB2-1"))
        .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05")))
        .With(members.Select((size, cell) => A.Reports($"CB{cell + 1}", "2019-03", [.. Enumerable.Range(1, size).Select(i => A.Report(
            $"DV-CB{cell + 1}-{i}", i == 1 ? Core.Sheets.Rating.Excellent : Core.Sheets.Rating.Good, i == 2 ? Core.Sheets.Rating.Completed : Core.Sheets.Rating.Good))])));

    private static SnapshotParts Make(Country country)
    {
        var (before, now) = (country.In("2019-02"), country.In("2019-03"));
        var change = new FigureChange(
            DatasetSchema.Find("fact_meeting_compliance")!, "cell_key=1", 1, DatasetSchema.Find("fact_meeting_compliance")!.Columns.First(c => c.Name == "m1_num"), 0, 1, IsWithheld: false);
        IReadOnlyList<MonthVersion> months = [before.Inputs.Version, now.Inputs.Version];
        return new(
            months,
            [
                .. before.Tables.Select(t => (February, t)), .. now.Tables.Select(t => (March, t)),
                (March, RestatementTable.Table.ToData([new(March, "2019-03-TEST0001", 1, change)])),
            ],
            DimensionTables.All(now.Inputs.Directory, now.Inputs.Keys, months, new Dictionary<Month, (int, int)>()));
    }
}
