namespace Pipeline.Core.Reference;

/// <summary>Village posts whose holders take the weekly apprenticeship, and commune posts whose holders take the yearly term.</summary>
public enum PostKind
{
    CellSecretary,
    VillageHead,
    DeputyVillageHead,
    FrontHead,
    FarmersHead,
    WomenHead,
    YouthHead,
    VeteransHead,
    CommuneSecretary,
    CommuneDeputySecretary,
    CommuneChair,
    CommuneDeputyChair,
    CommuneMassOrganizationHead,
}
