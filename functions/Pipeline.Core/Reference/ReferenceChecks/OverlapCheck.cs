namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>What there can be only one of at a time.</summary>
internal static class OverlapCheck
{
    public static void Run(ReferenceData data, Findings findings)
    {
        foreach (var table in CodedRows.Tables(data))
        {
            Each(table, findings, (code, earlier, later) => earlier.ValidFrom == later.ValidFrom
                ? Problem.ReferenceRowDuplicate(code, findings.PlaceOf(earlier))
                : Problem.ReferenceVersionsOverlap(code, findings.PlaceOf(earlier)));
        }

        Each(data.Units.ClusterCells.Select(c => (c.Cell, (IDated)c)), findings, (cell, earlier, _) =>
            Problem.ReferenceCellInTwoClusters(cell, findings.PlaceOf(earlier)));
        Each(data.Holders.Select(h => (h.Post, (IDated)h)), findings, (post, earlier, _) =>
            Problem.ReferenceTwoHolders(post, findings.PlaceOf(earlier)));
        Each(Committees(data.Units), findings, (commune, earlier, _) =>
            Problem.ReferenceTwoCommittees(commune, findings.PlaceOf(earlier)));
        Each(data.Assignments.Select(a => ($"{a.Household} – {a.Member}", (IDated)a)), findings, (pair, earlier, _) =>
            Problem.ReferenceRowDuplicate(pair, findings.PlaceOf(earlier)));
        Each(data.Plans.Select(p => ($"{p.Post} – {KebabCase.Of(p.Weekday)}", (IDated)p)), findings, (plan, earlier, _) =>
            Problem.ReferenceRowDuplicate(plan, findings.PlaceOf(earlier)));
        Each(data.VillageMeetingPlans.Select(p => (p.Village, (IDated)p)), findings, (village, earlier, _) =>
            Problem.ReferenceRowDuplicate(village, findings.PlaceOf(earlier)));
    }

    private static IEnumerable<(string Commune, IDated Row)> Committees(ReferenceUnits units) => units.Organizations
        .Where(o => o.Commune is not null)
        .Select(o => (o.Commune!, (IDated)o));

    /// <summary>Two rows of one key that overlap are told at the later one; a row is told once, however many it overlaps.</summary>
    private static void Each(IEnumerable<(string Key, IDated Row)> rows, Findings findings, Func<string, IDated, IDated, Problem> problem)
    {
        foreach (var group in rows.GroupBy(r => r.Key, r => r.Row, StringComparer.Ordinal))
        {
            IDated? longest = null;
            foreach (var row in group.OrderBy(r => r.ValidFrom))
            {
                if (longest is not null && longest.Overlaps(row))
                {
                    findings.Add(row, problem(group.Key, longest, row));
                }

                longest = longest is null || EndOf(row) > EndOf(longest) ? row : longest;
            }
        }
    }

    private static DateOnly EndOf(IDated row) => row.ValidTo ?? DateOnly.MaxValue;
}
