using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Clerks;

/// <summary>What a sheet is begun from. Its JSON is camelCase; rows are as a client sends them, with what a person has to say left out.</summary>
/// <param name="Unit">The unit the sheet is about, by its name in the month.</param>
/// <param name="Days">The days that date fields take; a field that is not there takes any.</param>
/// <param name="Codes">By kind of code, as <c>codeOf</c> of a field names it.</param>
/// <param name="Rows">Who and what the sheet is about, as far as it is known.</param>
/// <param name="Before">The month before, if the unit filed the form for it: how the page says where rows come from.</param>
public sealed record PrefillView(
    string Form, string Month, UnitName Unit, DateTimeOffset OnTimeBefore, DateTimeOffset LockedFrom, IReadOnlyList<DayRange> Days,
    IReadOnlyDictionary<string, IReadOnlyList<ChoiceView>> Codes, IReadOnlyList<SheetRow> Rows, string? Before);
