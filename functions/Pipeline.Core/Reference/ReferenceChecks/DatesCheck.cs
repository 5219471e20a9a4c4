namespace Pipeline.Core.Reference.ReferenceChecks;

internal static class DatesCheck
{
    public static void Run(ReferenceData data, Findings findings)
    {
        IEnumerable<IDated> rows =
        [
            .. CodedRows.Tables(data).SelectMany(t => t.Select(r => r.Row)),
            .. data.Units.ClusterCells, .. data.Assignments, .. data.Holders, .. data.Plans, .. data.VillageMeetingPlans,
        ];
        foreach (var row in rows.Where(r => r.ValidTo <= r.ValidFrom))
        {
            findings.Add(row, Problem.ReferenceDatesInverted());
        }
    }
}
