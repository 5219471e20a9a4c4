namespace Pipeline.Core.Sheets;

/// <summary>What a code in a sheet names.</summary>
public enum CodeOf
{
    Cell,
    Village,
    Member,
    Household,
    Post,
    Sector,
}
