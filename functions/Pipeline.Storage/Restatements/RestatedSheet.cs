using Pipeline.Core;

namespace Pipeline.Storage.Restatements;

/// <summary>A filing that a restatement names, and what became of it.</summary>
/// <param name="Organization">In whose partition it lies.</param>
/// <param name="Revision">The revision it has become; null unless it was let in.</param>
/// <param name="Problem">Why it was refused; null otherwise.</param>
public sealed record RestatedSheet(
    string Receipt, string Organization, string Form, string Unit, SheetResult Result = SheetResult.Waiting, int? Revision = null, Problem? Problem = null);
