namespace Pipeline.Core.Reference;

public enum CommuneKind
{
    Commune,
    Town,
}
