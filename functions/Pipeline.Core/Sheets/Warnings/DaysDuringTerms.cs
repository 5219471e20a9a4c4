namespace Pipeline.Core.Sheets.Warnings;

/// <summary>Days done at the commune by someone who is on a term at the level above, by the commune's sheet of terms.</summary>
internal static class DaysDuringTerms
{
    public static IEnumerable<Warning> Of(IReadOnlyList<ApprenticeshipDay> days, IReadOnlyList<ApprenticeshipTerm> terms)
    {
        foreach (var (index, day) in terms.Count == 0 ? [] : days.Index())
        {
            if (day.DateDone is { } done && terms.FirstOrDefault(t => t.Person == day.Person && t.Covers(done)) is { } term)
            {
                yield return Warning.DayDuringTerm(day.Person, done, term.Start, term.LastDay, Place.Of(index, "dateDone"));
            }
        }
    }
}
