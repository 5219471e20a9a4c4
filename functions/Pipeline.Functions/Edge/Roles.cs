using Pipeline.Core;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>Sets of roles that addresses open to.</summary>
public static class Roles
{
    private static readonly Dictionary<CallerRole, Bilingual> Names = new()
    {
        [CallerRole.Organization] = new("tổ chức cơ sở đảng", "an organisation"),
        [CallerRole.Board] = new("Ban Tổ chức", "the organisation board"),
        [CallerRole.Operator] = new("người vận hành", "the operator"),
    };

    /// <summary>No key is asked for.</summary>
    public static readonly IReadOnlyList<CallerRole> Open = [];

    /// <summary>Any key.</summary>
    public static readonly IReadOnlyList<CallerRole> All = [CallerRole.Organization, CallerRole.Board, CallerRole.Operator];

    public static readonly IReadOnlyList<CallerRole> OrganizationOnly = [CallerRole.Organization];

    public static readonly IReadOnlyList<CallerRole> OrganizationAndBoard = [CallerRole.Organization, CallerRole.Board];

    public static readonly IReadOnlyList<CallerRole> BoardOnly = [CallerRole.Board];

    public static readonly IReadOnlyList<CallerRole> BoardAndOperator = [CallerRole.Board, CallerRole.Operator];

    /// <summary>The roles as a sentence names them.</summary>
    public static Bilingual Named(IReadOnlyList<CallerRole> roles) => new(
        string.Join(" hoặc ", roles.Select(r => Names[r].Vi)),
        string.Join(" or ", roles.Select(r => Names[r].En)));
}
