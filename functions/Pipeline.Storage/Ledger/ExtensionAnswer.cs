using Pipeline.Core;
using Pipeline.Core.Obligations;

namespace Pipeline.Storage.Ledger;

/// <summary>What became of an extension that the board sent.</summary>
/// <param name="Status">201; 200 where the same one held already; else the problems'.</param>
public sealed record ExtensionAnswer(int Status, Extension? Extension, IReadOnlyList<Problem> Problems)
{
    internal static ExtensionAnswer Refused(params IReadOnlyList<Problem> problems) => new(problems[0].Status, null, problems);
}
