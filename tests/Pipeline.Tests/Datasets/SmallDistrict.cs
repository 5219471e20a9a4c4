using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Reference;

namespace Pipeline.Tests.Datasets;

/// <summary>Two communes, one of which merges into the other on 2020-01-01; made up.</summary>
internal static class SmallDistrict
{
    private static readonly DateOnly Start = new(2018, 1, 1);
    private static readonly DateOnly Merger = new(2020, 1, 1);

    public static UnitDirectory Directory { get; } = new(new ReferenceUnits(
        new("Huyện thử", "Test district"),
        new Month(2019, 1),
        [new SupervisingLevel("H", "Huyện thử", "Test district", SupervisingLevelKind.District, Start, null, [])],
        [
            new Organization("XA-NAM", "Đảng bộ xã Nậm", "Nam commune committee", OrganizationKind.CommuneCommittee, Bloc.Rural, "C-NAM", "H", Start, null, []),
            new Organization("XA-BAN", "Đảng bộ xã Bản", "Ban commune committee", OrganizationKind.CommuneCommittee, Bloc.Rural, "C-BAN", "H", Start, Merger, ["XA-NAM"]),
        ],
        [
            new Commune("C-NAM", "Xã Nậm", "Nam", CommuneKind.Commune, Start, null, []),
            new Commune("C-BAN", "Xã Bản", "Ban", CommuneKind.Commune, Start, Merger, ["C-NAM"]),
        ],
        [
            new Village("C-BAN-T01", "Thôn Một", VillageKind.Village, "C-BAN", Start, Merger, []),
            new Village("C-BAN-T01", "Thôn Một", VillageKind.Village, "C-NAM", Merger, null, []),
        ],
        [new Cell("XA-NAM-CB01", "Chi bộ Một", "XA-NAM", Bloc.School, null, Start, null, [])],
        [new Cluster("CUM-1", "Cụm 1", Bloc.Rural, Start, null)],
        [],
        [new Sector("VAN-HOA", "Văn hóa", "Culture", Start, null)],
        [],
        [
            new RulePack(
                "PACK-2018", new("Bộ quy tắc 2018", "Rules of 2018"), [new LegalBasis("HD 12-HD/BTCTW", "", default)], Start, null,
                new Deadlines(6, 11, 10), new ExpectationRules(15, new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal)),
                new MeetingRules(5, 90, 70, 50, 3, 4, 2, 12), new VillageMeetingRules(50), new ApprenticeshipRules([], 4, 6, 3), new HouseholdRules(5),
                new RatingRules(5), new ModelRules(12, 36), new NewRuralRules(19), new OutlierRules(12, 6, 5, 30, 3)),
        ]));

    public static SurrogateKeys Keys { get; } = SurrogateKeys.None.WithVersions(
    [
        .. Directory.Units.Organizations.Select(v => (KeyedTable.Organization, (IVersioned)v)),
        .. Directory.Units.Villages.Select(v => (KeyedTable.Village, (IVersioned)v)),
        .. Directory.Units.Cells.Select(v => (KeyedTable.Cell, (IVersioned)v)),
        .. Directory.Units.Clusters.Select(v => (KeyedTable.Cluster, (IVersioned)v)),
        .. Directory.Units.Sectors.Select(v => (KeyedTable.Sector, (IVersioned)v)),
        .. Directory.Units.RulePacks.Select(v => (KeyedTable.RulePack, (IVersioned)v)),
    ]);

    public static MonthVersion Final(int year, int month, int version = 1) =>
        new(new Month(year, month), version, version > 1 ? MonthState.Restated : MonthState.Final, "PACK-2018", VietnamTime.StartOf(new Month(year, month).Next.FirstDay.AddDays(10)));

    public static IReadOnlyList<TableData> Dimensions(params IReadOnlyList<MonthVersion> months) =>
        DimensionTables.All(Directory, Keys, months, months.ToDictionary(m => m.Month, _ => (3, 4)));

    public static TableData Dimension(string name, params IReadOnlyList<MonthVersion> months) => Dimensions(months).Single(d => d.Table.Name == name);
}
