using Pipeline.Core;

namespace Pipeline.Storage.Registers;

/// <summary>The answer to a request: a receipt, or all its problems.</summary>
/// <param name="Status">The HTTP status.</param>
public sealed record FilingAnswer(int Status, RegisterReceipt? Receipt, IReadOnlyList<Problem> Problems)
{
    internal static FilingAnswer Refused(params IReadOnlyList<Problem> problems) => new(problems[0].Status, null, problems);
}
