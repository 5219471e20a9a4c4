namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>A unit that ends is followed by units of its own table that are there on that day.</summary>
internal static class SuccessorCheck
{
    public static void Run(ReferenceUnits units, Findings findings)
    {
        Table(units.SupervisingLevels, findings);
        Table(units.Organizations, findings);
        Table(units.Communes, findings);
        Table(units.Villages, findings);
        Table(units.Cells, findings);
    }

    private static void Table(IReadOnlyList<IUnit> units, Findings findings)
    {
        var versions = units.ToLookup(u => u.Code, StringComparer.Ordinal);
        foreach (var unit in units.Where(u => u.Successors.Count > 0))
        {
            if (unit.ValidTo is not { } end || versions[unit.Code].Any(v => v.ValidFrom >= end))
            {
                findings.Add(unit, Problem.ReferenceSuccessorTooEarly(unit.Code));
                continue;
            }

            foreach (var successor in unit.Successors.Where(s => s == unit.Code || versions[s].On(end) is null))
            {
                findings.Add(unit, Problem.ReferenceSuccessorUnknown(successor));
            }
        }
    }
}
