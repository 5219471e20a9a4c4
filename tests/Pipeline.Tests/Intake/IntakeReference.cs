using Pipeline.Core.Reference;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Intake;

/// <summary>Commune HAI is merged into commune MOT on 2020-01-01; cell XA-MOT-CB09 ends in the middle of March 2019.</summary>
public static class IntakeReference
{
    private static readonly DateOnly Start = new(2010, 1, 1);
    private static readonly DateOnly Merger = new(2020, 1, 1);

    public static RulePack Pack { get; } = new(
        "GOI-2018", new("Gói 2018", "Pack 2018"), [], Start, null, new(6, 11, 10), new(15, new Dictionary<string, IReadOnlyList<int>>()),
        new(5, 90, 70, 50, 3, 4, 2, 12), new(50), new([], 4, 6, 3), new(5), new(5), new(12, 36), new(19), new(12, 6, 5, 30, 3));

    public static ReferenceUnits Units { get; } = new(
        new("Thử", "Trial"), new(2019, 1), [],
        [
            new("XA-HAI", "Xã Hai", "Hai", OrganizationKind.CommuneCommittee, Bloc.Rural, "C-HAI", "HUYEN", Start, Merger, ["XA-MOT"]),
            new("XA-MOT", "Xã Một", "Mot", OrganizationKind.CommuneCommittee, Bloc.Rural, "C-MOT", "HUYEN", Start, null, []),
        ],
        [
            new("C-HAI", "Hai", "Hai", CommuneKind.Commune, Start, Merger, ["C-MOT"]),
            new("C-MOT", "Một", "Mot", CommuneKind.Commune, Start, null, []),
        ],
        [
            new("C-MOT-T01", "Thôn Một", VillageKind.Village, "C-MOT", Start, null, []),
            new("C-HAI-T01", "Thôn Hai", VillageKind.Village, "C-HAI", Start, Merger, []),
            new("C-HAI-T01", "Thôn Hai", VillageKind.Village, "C-MOT", Merger, null, []),
        ],
        [
            new("XA-MOT-CB01", "Chi bộ 1", "XA-MOT", Bloc.Rural, "C-MOT-T01", Start, null, []),
            new("XA-MOT-CB02", "Chi bộ 2", "XA-MOT", Bloc.Rural, "C-MOT-T01", Start, null, []),
            new("XA-MOT-CB09", "Chi bộ 9", "XA-MOT", Bloc.Rural, null, Start, new(2019, 3, 16), ["XA-MOT-CB01"]),
            new("XA-HAI-CB01", "Chi bộ 1", "XA-HAI", Bloc.Rural, "C-HAI-T01", Start, Merger, []),
            new("XA-HAI-CB01", "Chi bộ 1", "XA-MOT", Bloc.Rural, "C-HAI-T01", Merger, null, []),
        ],
        [], [],
        [new("VAN-HOA", "Văn hóa", "Culture", Start, null), new("CU", "Cũ", "Old", Start, new(2019, 1, 1)), new("KT-CHE", "Chè", "Tea", Start, null, SectorKind.Economic)],
        [
            new(new(2019, 3, 19), "standing-committee", "HUYEN"), new(new(2019, 3, 21), "peoples-committee", "HUYEN"),
            new(new(2019, 3, 26), "standing-committee", "HUYEN"), new(new(2019, 3, 27), "standing-committee", "KHAC"),
        ],
        [Pack])
    {
        Offices = [new("CQ-1", "Văn phòng", "Office", "HUYEN", Start, null), new("CQ-CU", "Cũ", "Old", "HUYEN", Start, new(2019, 1, 1))],
    };

    public static IReadOnlyDictionary<string, OrganizationRegister> Registers { get; } = new[]
    {
        new OrganizationRegister(
            "XA-MOT",
            [
                new("DV-00001", "Người Một", "XA-MOT-CB01", MemberStatus.Official, false, Start, null),
                new("DV-00002", "Người Hai", "XA-MOT-CB02", MemberStatus.Official, false, Start, null),
                new("DV-00003", "Người Ba", "XA-MOT-CB01", MemberStatus.Official, true, Start, null),
                new("DV-00004", "Người Tư", "XA-MOT-CB01", MemberStatus.Official, false, Start, new(2019, 2, 2)),
                new("DV-00005", "Người Năm", "XA-MOT-CB01", MemberStatus.Official, false, Start, new(2019, 2, 1)),
                new("DV-00006", "Người Sáu", "XA-MOT-CB09", MemberStatus.Probationary, false, Start, null),
                new("DV-00007", "Người Bảy", "XA-MOT-CB01", MemberStatus.Official, false, new(2019, 3, 1), null),
            ],
            [
                new("H-0001", "C-MOT-T01", Start, null),
                new("H-0002", "C-MOT-T01", new(2019, 3, 20), null),
                new("H-0003", "C-MOT-T01", new(2019, 4, 1), null),
                new("H-0004", "C-HAI-T01", Start, null),
            ],
            [],
            [
                new("P-01", PostKind.VillageHead, "C-MOT", "C-MOT-T01", Start, null),
                new("P-CT", PostKind.CommuneChair, "C-MOT", null, Start, null),
                new("P-HAI-CT", PostKind.CommuneChair, "C-HAI", null, Start, Merger),
            ],
            [new("P-CT", "DV-00001", Start, new(2019, 3, 25)), new("P-HAI-CT", "DV-00001", Start, Merger)], []),
        new OrganizationRegister("XA-HAI", [], [], [], [], [], []),
    }.ToDictionary(r => r.Organization, StringComparer.Ordinal);

    public static ReferenceVersion Version(ReferenceUnits units) => new(
        1, new UnitDirectory(units),
        SurrogateKeys.None.WithVersions(units.Organizations.Select(o => (KeyedTable.Organization, (IVersioned)o))),
        "", new Dictionary<string, string>(StringComparer.Ordinal), IntakeWorld.OnTime);
}
