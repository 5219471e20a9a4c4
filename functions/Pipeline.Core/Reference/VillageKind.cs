namespace Pipeline.Core.Reference;

public enum VillageKind
{
    Village,
    ResidentialGroup,
}
