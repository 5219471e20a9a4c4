using Pipeline.Functions.OpenApi.Operations;

namespace Pipeline.Functions.OpenApi;

/// <summary>All that is said of functions, in the order in which documents list it.</summary>
internal static class OperationGroups
{
    public static IReadOnlyList<OperationGroup> All { get; } =
    [
        SubmissionOperations.Group, WorkbookOperations.Group, BundleOperations.Group, SheetOperations.Group, ReceiptOperations.Group, WarningOperations.Group, ObligationOperations.Group,
        ReviewOperations.Group, PlanningOperations.Group, ReferenceOperations.Group, RegisterChangeOperations.Group, ClerkOperations.Group,
        ExplainOperations.Group, DatasetOperations.Group, MonthOperations.Group, RestatementOperations.Group, PrivacyOperations.Group, MessageOperations.Group, JobOperations.Group,
        KeyOperations.Group, SignInOperations.Group, HealthOperations.Group, DocumentOperations.Group,
    ];
}
