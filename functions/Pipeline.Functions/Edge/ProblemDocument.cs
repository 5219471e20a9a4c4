using Pipeline.Core;

namespace Pipeline.Functions.Edge;

/// <summary>Problem details as RFC 9457 has them: the gravest problem at the top, all of them in the list.</summary>
/// <param name="Type"><c>urn:problem:</c> and the code: stable.</param>
/// <param name="Title">The code in words, the same for every occurrence.</param>
/// <param name="Detail">The English sentence; <paramref name="Vi"/> and <paramref name="En"/> are for a person to read.</param>
public sealed record ProblemDocument(
    string Type, string Title, int Status, string Detail, string Code, string Vi, string En, IReadOnlyList<ProblemEntry> Problems)
{
    /// <summary>With <c>stale-base</c>: the revision the sheet stands at.</summary>
    public int? CurrentRevision { get; init; }

    /// <summary>The gravest problem is the first one, unless a later one is a failure of ours (5xx).</summary>
    /// <param name="problems">At least one.</param>
    public static ProblemDocument Of(IReadOnlyList<Problem> problems)
    {
        var gravest = problems.FirstOrDefault(p => p.Status >= 500) ?? problems[0];
        var words = gravest.Code.Replace('-', ' ');
        return new(
            "urn:problem:" + gravest.Code, char.ToUpperInvariant(words[0]) + words[1..], gravest.Status, gravest.En, gravest.Code, gravest.Vi, gravest.En,
            [.. problems.Select(p => new ProblemEntry(p.Code, p.Place, p.Vi, p.En) { Source = p.Source })]);
    }
}
