namespace Pipeline.Core.Sheets;

/// <summary>The one level of unit that a form describes, so that two sheets never describe the same thing.</summary>
public enum UnitLevel
{
    Cell,
    Village,
    Commune,
}
