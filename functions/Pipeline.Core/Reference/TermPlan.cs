namespace Pipeline.Core.Reference;

/// <summary>That the holder of a commune's post is to take a term at the level above: once in the year of <paramref name="StartMonth"/>.</summary>
/// <param name="Sector">The vertical sector of the term.</param>
/// <param name="StartMonth">When the term is planned to begin. One that begins in another month of the year answers to the plan as well.</param>
public sealed record TermPlan(string Post, string Sector, Month StartMonth) : IDated
{
    /// <summary>The plan's year.</summary>
    public int Year => StartMonth.Year;

    /// <summary>The plan names what must be there in its month.</summary>
    public DateOnly ValidFrom => StartMonth.FirstDay;

    public DateOnly? ValidTo => StartMonth.Next.FirstDay;
}
