using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;
using static Pipeline.Local.Seeds.SeedDays;

namespace Pipeline.Local.Seeds;

/// <summary>The eight posts of each village and the nine leader posts of each commune.</summary>
public static class PostSeeds
{
    /// <summary>The post's kind and the end of its code.</summary>
    public static IReadOnlyList<(PostKind Kind, string Suffix)> OfVillage { get; } =
    [
        (PostKind.CellSecretary, "BT"), (PostKind.VillageHead, "TT"), (PostKind.DeputyVillageHead, "PT"), (PostKind.FrontHead, "MT"),
        (PostKind.FarmersHead, "ND"), (PostKind.WomenHead, "PN"), (PostKind.YouthHead, "TN"), (PostKind.VeteransHead, "CCB"),
    ];

    public static IReadOnlyList<(PostKind Kind, string Suffix)> OfCommune { get; } =
    [
        (PostKind.CommuneSecretary, "BT"), (PostKind.CommuneDeputySecretary, "PBT"), (PostKind.CommuneChair, "CT"),
        (PostKind.CommuneDeputyChair, "PCT"), (PostKind.CommuneMassOrganizationHead, "MT"), (PostKind.CommuneMassOrganizationHead, "ND"),
        (PostKind.CommuneMassOrganizationHead, "PN"), (PostKind.CommuneMassOrganizationHead, "TN"), (PostKind.CommuneMassOrganizationHead, "CCB"),
    ];

    /// <summary><c>P-NAM-DICH-T03-TT</c>, <c>P-NAM-DICH-CT</c></summary>
    public static string Code(string unit, string suffix) => $"P-{unit["C-".Length..]}-{suffix}";

    public static IEnumerable<Post> Of(UnitSeeds units) =>
    [
        .. CommuneFacts.All.SelectMany(c => OfCommune.Select(p => new Post(
            Code(c.Code, p.Suffix), p.Kind, c.Code, null, RegisterOpened, c == CommuneFacts.BanPeo ? BanPeoMerged : null))),
        .. units.Villages.SelectMany(v => OfVillage.Select(p => new Post(
            Code(v.Code, p.Suffix), p.Kind, v.Commune, v.Code, v.ValidFrom, v.ValidTo))),
    ];
}
