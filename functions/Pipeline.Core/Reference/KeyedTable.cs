namespace Pipeline.Core.Reference;

/// <summary>The dimensions whose versions carry surrogate keys.</summary>
public enum KeyedTable
{
    Organization,
    Village,
    Cell,
    Cluster,
    Sector,
    RulePack,
}
