namespace Pipeline.Core.Reference.ReferenceChecks;

internal static class OrganizationCheck
{
    public static void Run(ReferenceUnits units, Findings findings)
    {
        foreach (var row in units.Organizations.Where(o => o.Kind == OrganizationKind.CommuneCommittee != o.Commune is not null))
        {
            findings.Add(row, Problem.ReferenceCommuneMismatch(row.Code));
        }
    }
}
