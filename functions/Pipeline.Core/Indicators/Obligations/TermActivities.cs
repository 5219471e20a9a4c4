using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The terms that posts of a commune owe in the month's year, as known in the month: met by A2, due with the year's end.</summary>
internal static class TermActivities
{
    public static IEnumerable<Activity> Of(MonthJoin join, IReadOnlyList<KnownTerm> known)
    {
        var yearEnd = Activities.EndOf(new Month(join.Month.Year, 12));
        var counting = CountingTerms.Of(known).Where(t => t.Counts).Select(t => t.Term).ToLookup(t => (t.Post, t.Start.Year));
        foreach (var due in join.Current.SelectMany(s => s.Ledger.Terms).Where(t => t.Year == join.Month.Year))
        {
            if (join.Directory.CommuneSuccession.PrincipalOn(due.Commune, join.Month.LastDay) is not { } commune
                || join.Directory.OwnerOn(UnitLevel.Commune, commune, join.Month.LastDay) is not { } committee)
            {
                continue;
            }

            var states = counting[(due.Post, due.Year)].Select(t => TermLength.Of(t.Start, t.PlannedEnd, t.End, join.Pack.Apprenticeship)).ToHashSet();
            yield return new(
                new(DutyKind.Term, committee, ApprenticeshipTermsForm.Code, commune, yearEnd, DutyWording.WhyOf(DutyKind.Term))
                {
                    Post = due.Post,
                    Sector = due.Sector,
                },
                states.Contains(TermState.Valid) ? 1 : 0)
            {
                IsUnderWay = states.Contains(TermState.InProgress),
                IsSilent = states.Count == 0 && !join.IsFiled(ApprenticeshipTermsForm.Code, commune),
            };
        }
    }
}
