namespace Pipeline.Storage.Audit;

/// <summary>Verbs of the audit that something else goes by.</summary>
public static class AuditVerbs
{
    /// <summary>Of each sheet, with its receipt: what tells a sheet that was acknowledged from one that was not.</summary>
    public const string SubmitSheet = "submit-sheet";
}
