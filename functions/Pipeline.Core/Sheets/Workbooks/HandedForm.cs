using Pipeline.Core.Sheets.Prefill;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>A form with all units that the organisation files it for.</summary>
/// <param name="Days">The days that its date fields take.</param>
/// <param name="Codes">What the codes of its fields can be, of all units together.</param>
public sealed record HandedForm(
    FormDefinition Form, IReadOnlyList<DayRange> Days, IReadOnlyDictionary<CodeOf, IReadOnlyList<CodeChoice>> Codes, IReadOnlyList<HandedSheet> Sheets);
