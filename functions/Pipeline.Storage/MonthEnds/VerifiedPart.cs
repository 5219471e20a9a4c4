namespace Pipeline.Storage.MonthEnds;

/// <summary>A file of a month's version.</summary>
/// <param name="Published">SHA-256 of what was published; null if it was not there.</param>
/// <param name="Now">SHA-256 of what the inputs give now.</param>
public sealed record VerifiedPart(string Name, string? Published, string Now)
{
    public bool IsEqual => Published == Now;
}
