using Pipeline.Core.Reference;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>One organisation of a size: all else about it follows from its kind and its place, so that none needs to be kept.</summary>
/// <param name="Province">From 1.</param>
/// <param name="Number">Among those of its kind in the province, from 1.</param>
public sealed record SizedOrganization(Size Size, OrganizationKind Kind, int Province, int Number)
{
    /// <summary>Of all that is made up.</summary>
    public const ulong Seed = 2026;

    /// <summary>The offices, schools and station of a commune, each a cell.</summary>
    private static readonly (string Suffix, Bloc Bloc)[] OwnCells =
        [("CQ", Bloc.Agency), ("QS", Bloc.Agency), ("YT", Bloc.Station), ("MN", Bloc.School), ("TH", Bloc.School)];

    /// <summary><c>07-0123</c></summary>
    public string Stem { get; } = FormattableString.Invariant($"{Province:00}-{Number:0000}");

    public string Code => (Kind switch
    {
        OrganizationKind.CommuneCommittee => "XA-",
        OrganizationKind.AgencyBlocCommittee => "DU-",
        _ => "CB-",
    }) + Stem;

    /// <summary>Null for an organisation that leads no commune.</summary>
    public string? Commune => Kind == OrganizationKind.CommuneCommittee ? "C-" + Stem : null;

    public string SupervisingLevel => SizedUnits.LevelOf(Province);

    /// <summary>Of the commune, in order.</summary>
    public IReadOnlyList<string> Villages { get; } = Kind == OrganizationKind.CommuneCommittee
        ? [.. Enumerable.Range(1, Size.Villages).Select(v => FormattableString.Invariant($"C-{Province:00}-{Number:0000}-T{v:00}"))]
        : [];

    /// <summary>In order: those of the villages first, village by village.</summary>
    public IReadOnlyList<SizedCell> Cells => [.. Kind switch
    {
        OrganizationKind.CommuneCommittee => Villages
            .SelectMany(v => Enumerable.Range(1, Size.CellsOfVillage).Select(c => Cell(FormattableString.Invariant($"{v[^3..]}-CB{c}"), Bloc.Rural, v)))
            .Concat(OwnCells.Select(c => Cell(c.Suffix, c.Bloc, village: null))),
        OrganizationKind.AgencyBlocCommittee => Enumerable.Range(1, Size.CellsOfCommittee)
            .Select(c => Cell(FormattableString.Invariant($"CB{c:00}"), Bloc.Agency, village: null)),
        _ => [Cell("CB01", (Bloc)(1 + (Number % 3)), village: null)],
    }];

    /// <summary>All of a size, province by province, in one fixed order.</summary>
    public static IEnumerable<SizedOrganization> Of(Size size) =>
        from province in Enumerable.Range(1, size.Provinces)
        from kind in Enum.GetValues<OrganizationKind>()
        from number in Enumerable.Range(1, Share(size, kind, province))
        select new SizedOrganization(size, kind, province, number);

    /// <summary>The first provinces have one more where they do not come out even.</summary>
    private static int Share(Size size, OrganizationKind kind, int province)
    {
        var all = kind switch
        {
            OrganizationKind.CommuneCommittee => size.Communes,
            OrganizationKind.AgencyBlocCommittee => size.Committees,
            _ => size.GrassrootsCells,
        };
        return (all / size.Provinces) + (province <= all % size.Provinces ? 1 : 0);
    }

    private SizedCell Cell(string suffix, Bloc bloc, string? village)
    {
        var code = $"{Code}-{suffix}";
        return new(code, bloc, village, Dice.Of(Seed, code, "members").Between(Size.LeastMembers, Size.MostMembers));
    }
}
