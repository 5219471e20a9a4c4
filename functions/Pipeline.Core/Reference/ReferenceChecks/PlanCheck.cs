namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>Apprentices work in vertical sectors; the yearly term is for posts of a commune, once a year.</summary>
internal static class PlanCheck
{
    public static void Run(ReferenceData data, Findings findings)
    {
        var economic = data.Units.Sectors.Where(s => s.Kind == SectorKind.Economic).Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        var sectors = data.Plans.Select(p => (Row: (object)p, p.Sector)).Concat(data.TermPlans.Select(p => (Row: (object)p, p.Sector)));
        foreach (var (row, sector) in sectors.Where(p => economic.Contains(p.Sector)))
        {
            findings.Add(row, Problem.ReferenceSectorNotVertical(sector));
        }

        Terms(data, findings);
    }

    private static void Terms(ReferenceData data, Findings findings)
    {
        var ofVillages = data.Posts.Where(p => p.Village is not null).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<(string Post, int Year), TermPlan>();
        foreach (var plan in data.TermPlans)
        {
            if (ofVillages.Contains(plan.Post))
            {
                findings.Add(plan, Problem.ReferenceTermPlanPost(plan.Post));
            }

            if (!first.TryAdd((plan.Post, plan.Year), plan))
            {
                findings.Add(plan, Problem.ReferenceTermPlanRepeated(plan.Post, plan.Year, findings.PlaceOf(first[(plan.Post, plan.Year)])));
            }
        }
    }
}
