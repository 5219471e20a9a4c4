using Pipeline.Core;

namespace Pipeline.Functions.Edge;

/// <summary>Problem details as RFC 9457 has them: the first problem at the top, all of them in the list.</summary>
/// <param name="Type"><c>urn:problem:</c> and the code: stable.</param>
/// <param name="Title">The code in words, the same for every occurrence.</param>
/// <param name="Detail">The English sentence; <paramref name="Vi"/> and <paramref name="En"/> are the same for a person to read.</param>
public sealed record ProblemDocument(
    string Type, string Title, int Status, string Detail, string Code, string Vi, string En, IReadOnlyList<ProblemEntry> Problems)
{
    /// <param name="problems">At least one.</param>
    public static ProblemDocument Of(IReadOnlyList<Problem> problems)
    {
        var first = problems[0];
        var words = first.Code.Replace('-', ' ');
        return new(
            "urn:problem:" + first.Code, char.ToUpperInvariant(words[0]) + words[1..], first.Status, first.En, first.Code, first.Vi, first.En,
            [.. problems.Select(p => new ProblemEntry(p.Code, p.Place, p.Vi, p.En))]);
    }
}
