using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>The shared part of a size's reference data: who exists, and by which rules.</summary>
public static class SizedUnits
{
    /// <summary>The registers are made up from this day on.</summary>
    public static readonly DateOnly Opened = new(2018, 1, 1);

    public static string LevelOf(int province) => FormattableString.Invariant($"TINH-{province:00}");

    public static string OfficeOf(int province, int number) => FormattableString.Invariant($"VP-{province:00}-{number}");

    public static ReferenceUnits Of(Size size)
    {
        var organizations = SizedOrganization.Of(size).ToList();
        var clusters = new SizedClusters(organizations);
        var provinces = Enumerable.Range(1, size.Provinces).ToList();
        return new(
            new($"Dữ liệu thử: {size.Name}", $"Made-up data: {size.Name}"),
            Size.FirstMonth,
            [.. provinces.Select(p => new SupervisingLevel(
                LevelOf(p), FormattableString.Invariant($"Tỉnh ủy số {p}"), FormattableString.Invariant($"Province committee {p}"), SupervisingLevelKind.Province, Opened, null, []))],
            [.. organizations.Select(Organization)],
            [.. organizations.Where(o => o.Commune is not null).Select(o => new Commune(o.Commune!, "Xã " + o.Stem, "Commune " + o.Stem, CommuneKind.Commune, Opened, null, []))],
            [.. organizations.SelectMany(o => o.Villages, (o, v) => new Village(v, "Thôn " + v[2..], VillageKind.Village, o.Commune!, Opened, null, []))],
            [.. organizations.SelectMany(o => o.Cells, (o, c) => new Cell(c.Code, "Chi bộ " + c.Code[3..], o.Code, c.Bloc, c.Village, Opened, null, []))],
            clusters.Clusters,
            clusters.Cells,
            SectorFacts.All,
            [.. provinces.SelectMany(Calendar)],
            [RulePackFact.Guidance2018, RulePackFact.Guidance2025])
        {
            Offices = [.. provinces.SelectMany(p => Enumerable.Range(1, 3).Select(n => new Office(
                OfficeOf(p, n), FormattableString.Invariant($"Văn phòng {p}.{n}"), FormattableString.Invariant($"Office {p}.{n}"), LevelOf(p), Opened, null)))],
        };
    }

    private static Organization Organization(SizedOrganization of) => new(
        of.Code, "Tổ chức " + of.Code, "Organisation " + of.Code, of.Kind, of.Commune is not null ? Bloc.Rural : Bloc.Agency, of.Commune, of.SupervisingLevel,
        Opened, null, []);

    /// <summary>The meetings of a province in a month, as its calendar has them.</summary>
    public static IEnumerable<CalendarMeeting> Calendar(int province, Month month) =>
    [
        new(month.FirstDay.AddDays(15 + (province % 3)), "standing-committee", LevelOf(province)),
        new(month.FirstDay.AddDays(19 + (province % 3)), "peoples-committee", LevelOf(province)),
    ];

    private static IEnumerable<CalendarMeeting> Calendar(int province) =>
        Size.FirstMonth.Through(Size.FirstMonth.Plus(Size.MostMonths - 1)).SelectMany(month => Calendar(province, month));
}
