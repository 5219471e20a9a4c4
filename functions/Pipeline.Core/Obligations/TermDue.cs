namespace Pipeline.Core.Obligations;

/// <summary>A post whose holder is to take a term at the level above in a year.</summary>
/// <param name="Commune">The commune of the post in the month the term is planned for.</param>
public sealed record TermDue(int Year, string Commune, string Post, string Sector);
