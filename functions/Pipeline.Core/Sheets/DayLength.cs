namespace Pipeline.Core.Sheets;

public enum DayLength
{
    /// <summary>Counts 1.</summary>
    Whole,

    /// <summary>Counts 0.5.</summary>
    Half,
}
