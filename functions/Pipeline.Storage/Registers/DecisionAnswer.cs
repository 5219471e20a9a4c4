using Pipeline.Core;

namespace Pipeline.Storage.Registers;

/// <summary>What came of a decision: the request as it is afterwards, or why it stays as it was.</summary>
public sealed record DecisionAnswer(StoredRequest? Request, IReadOnlyList<Problem> Problems)
{
    internal static DecisionAnswer Refused(params IReadOnlyList<Problem> problems) => new(null, problems);
}
