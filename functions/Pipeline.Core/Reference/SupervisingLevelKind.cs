namespace Pipeline.Core.Reference;

public enum SupervisingLevelKind
{
    District,
    Province,
    Centre,
}
