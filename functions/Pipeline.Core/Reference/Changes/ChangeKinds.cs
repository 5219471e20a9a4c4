using Pipeline.Core.Reference.Changes.Kinds;

namespace Pipeline.Core.Reference.Changes;

/// <summary>All kinds of change, in the order in which documents list them.</summary>
public static class ChangeKinds
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        MemberJoined.Kind, MemberTransferred.Kind, MemberDeparted.Kind, MemberStatusChanged.Kind,
        HouseholdRegistered.Kind, HouseholdMoved.Kind, HouseholdMovedOut.Kind, AssignmentBegun.Kind, AssignmentEnded.Kind,
        PostOpened.Kind, PostClosed.Kind, PostHolderChanged.Kind, PlanChanged.Kind,
    ];

    public static ChangeKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);
}
