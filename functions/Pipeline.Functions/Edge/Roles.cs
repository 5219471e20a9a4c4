using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>Sets of roles that addresses open to.</summary>
public static class Roles
{
    /// <summary>No key is asked for.</summary>
    public static readonly IReadOnlyList<CallerRole> Open = [];

    /// <summary>Any key.</summary>
    public static readonly IReadOnlyList<CallerRole> All = [CallerRole.Organization, CallerRole.Board, CallerRole.Operator];

    public static readonly IReadOnlyList<CallerRole> BoardOnly = [CallerRole.Board];

    public static readonly IReadOnlyList<CallerRole> BoardAndOperator = [CallerRole.Board, CallerRole.Operator];
}
