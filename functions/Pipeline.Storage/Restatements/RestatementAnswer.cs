using Pipeline.Core;

namespace Pipeline.Storage.Restatements;

/// <summary>The answer to a request: the restatement as it stands, or all that is wrong with the request.</summary>
public sealed record RestatementAnswer(Restatement? Restatement, IReadOnlyList<Problem> Problems)
{
    internal static RestatementAnswer Refused(params IReadOnlyList<Problem> problems) => new(null, problems);

    internal static RestatementAnswer Taken(Restatement restatement) => new(restatement, []);
}
