namespace Pipeline.Core.Reference.Differences;

/// <summary>The units that events are told of.</summary>
public enum UnitTable
{
    Organization,
    Commune,
    Village,
    Cell,
}
