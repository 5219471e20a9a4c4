namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>The rows that have a code of their own, table by table: the versions of a code within one table must not overlap.</summary>
internal static class CodedRows
{
    public static IEnumerable<IEnumerable<(string Code, IDated Row)>> Tables(ReferenceData data)
    {
        var units = data.Units;
        return
        [
            Versions(units.SupervisingLevels),
            Versions(units.Organizations),
            Versions(units.Communes),
            Versions(units.Villages),
            Versions(units.Cells),
            Versions(units.Clusters),
            Versions(units.Sectors),
            Versions(units.Offices),
            Versions(units.RulePacks),
            data.Members.Select(m => (m.Code, (IDated)m)),
            data.Households.Select(h => (h.Code, (IDated)h)),
            data.Posts.Select(p => (p.Code, (IDated)p)),
        ];
    }

    private static IEnumerable<(string Code, IDated Row)> Versions(IEnumerable<IVersioned> versions) => versions.Select(v => (v.Code, (IDated)v));
}
