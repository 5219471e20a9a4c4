namespace Pipeline.Core.Reference;

public enum MemberStatus
{
    Official,
    Probationary,
}
