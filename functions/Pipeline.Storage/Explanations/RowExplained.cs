using Pipeline.Core;

namespace Pipeline.Storage.Explanations;

/// <summary>A row of a published table with what stands behind its figures.</summary>
/// <param name="State">Of the month: <c>open</c>, <c>preliminary</c>, <c>final</c> or <c>restated</c>.</param>
/// <param name="Version">0 while open or preliminary, 1 final, 2 … restated.</param>
/// <param name="RulesVersion">Of the code that computed it.</param>
public sealed record RowExplained(
    string Table, Bilingual Caption, string Month, IReadOnlyDictionary<string, string> Key, string State, int Version,
    PackBehind RulePack, int ReferenceVersion, int RulesVersion, IReadOnlyList<FigureExplained> Figures);
