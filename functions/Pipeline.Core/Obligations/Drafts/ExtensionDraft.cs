using System.Text.Json;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Obligations.Drafts;

/// <summary>An extension as the board sends it: <c>{ "organization", "until", "reason" }</c>. No reference data was looked at.</summary>
/// <param name="Until">UTC. A day means its end in Vietnam.</param>
public sealed record ExtensionDraft(string Organization, DateTimeOffset Until, string Reason)
{
    /// <returns>Null with problems told.</returns>
    public static ExtensionDraft? Read(JsonElement body, ProblemList problems)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Problem.BoardBodyShape());
            return null;
        }

        var read = new BoardBody(body, problems).Only("organization", "until", "reason");
        var organization = read.Text("organization", Expected.Code, CodeSyntax.IsCode);
        var until = read.Until("until");
        var reason = read.Reason(isNeeded: true);
        return organization is not null && until is { } at && reason is not null && problems.Count == 0 ? new(organization, at, reason) : null;
    }

    /// <summary>What is wrong with it for a month; null if nothing.</summary>
    /// <param name="deadlines">Those of the pack.</param>
    /// <param name="isThere">The organisation is there on the month's last day.</param>
    public Problem? Check(MonthDeadlines deadlines, bool isThere) =>
        !isThere ? Problem.ExtensionOrganizationUnknown(Organization, deadlines.Month)
        : !deadlines.CanBeExtendedTo(Until) ? Problem.ExtensionOutsideDeadlines(Until, deadlines.OnTimeBefore, deadlines.LockedFrom)
        : null;
}
