using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Planning;

/// <summary>A leader of a commune who is away on a term on at least one day of the month. Codes only, no names.</summary>
/// <param name="From">The first day of the term, which may lie before the month.</param>
/// <param name="To">Its last day, inclusive: the day it ended, else the one planned.</param>
/// <param name="Ended">Whether the sheet says that it has ended.</param>
public sealed record LeaderAway(string Person, string Post, string Sector, string HostOffice, DateOnly From, DateOnly To, bool Ended)
{
    public static LeaderAway Of(ApprenticeshipTerm term) =>
        new(term.Person, term.Post, term.Sector, term.HostOffice, term.Start, term.LastDay, term.End is not null);
}
