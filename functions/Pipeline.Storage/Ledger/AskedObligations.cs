using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>A query that makes sense.</summary>
/// <param name="Month">Not looked at yet.</param>
/// <param name="From">Where the page begins; null: at the beginning.</param>
internal sealed record AskedObligations(
    string Month, string? Organization, string? Form, DutyKind? Kind, string? State, int Limit, ObligationCursor? From)
{
    public const int UsualLimit = 200;

    public const int Most = 1_000;

    /// <summary>The names of all states, of sheets and of activities; none is in both.</summary>
    private static readonly IReadOnlyList<string> States = [.. KebabCase.All<SheetState>(), .. KebabCase.All<ActivityState>()];

    public bool WantsSheets => Kind is null or DutyKind.Sheet;

    public bool WantsActivities => Kind is not DutyKind.Sheet;

    /// <summary>Exactly one of the two is null.</summary>
    public static (AskedObligations? Asked, Problem? Problem) Of(ObligationQuery query)
    {
        var kind = default(DutyKind);
        var (limit, begin) = (UsualLimit, default(ObligationCursor));
        var problem = query.Month is null ? Problem.QueryMissing("month")
            : query.Form is { } form && Forms.Find(form) is null ? Problem.FormUnknown(form) with { Status = 400, Place = null }
            : query.Kind is { } duty && !KebabCase.TryParse(duty, out kind) ? Problem.QueryUnknown("kind", duty, KebabCase.All<DutyKind>())
            : query.State is { } state && !States.Contains(state, StringComparer.Ordinal) ? Problem.QueryUnknown("state", state, States)
            : query.Limit is { } text && !IsLimit(text, out limit) ? Problem.PageLimitInvalid(text, Most)
            : query.Next is { } next && (begin = ObligationCursor.Read(next)) is null ? Problem.PageNextInvalid(next)
            : null;
        return problem is null
            ? (new(query.Month!, query.Organization, query.Form, query.Kind is null ? null : kind, query.State, limit, begin), null)
            : (null, problem);
    }

    private static bool IsLimit(string text, out int limit) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= Most;
}
