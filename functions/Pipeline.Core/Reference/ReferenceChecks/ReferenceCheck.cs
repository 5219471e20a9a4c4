namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>Whether the rows of the reference data agree with each other. Pure; the problems come in the order of the files and lines.</summary>
public static class ReferenceCheck
{
    public static IReadOnlyList<Problem> All(ReferenceData data, RowOrigins origins)
    {
        var findings = new Findings(origins);
        CodeCheck.Run(data, findings);
        DatesCheck.Run(data, findings);
        OverlapCheck.Run(data, findings);
        LinkCheck.Run(data, findings);
        SuccessorCheck.Run(data.Units, findings);
        OrganizationCheck.Run(data.Units, findings);
        ClusterCheck.Run(data.Units, findings);
        PostCheck.Run(data, findings);
        PlanCheck.Run(data, findings);
        CalendarCheck.Run(data.Units, findings);
        RulePackCheck.Run(data.Units, findings);
        return findings.InOrder();
    }
}
