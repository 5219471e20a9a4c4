namespace Pipeline.Core.Explanations;

/// <summary>The sheet that a row of evidence was read from, of the explained month.</summary>
/// <param name="Receipt">Of the revision that counts.</param>
public sealed record SheetBehind(string Form, string Unit, string Receipt);
