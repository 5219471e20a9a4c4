using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Explanations;

/// <summary>What a month's figures are explained from: the same inputs they were assembled from, and the sheets and registers behind the summaries.</summary>
/// <param name="inputs">Those of the published version.</param>
/// <param name="sheets">The sheets that count, by form and unit; at least those of the organisations whose rows are asked for.</param>
/// <param name="registers">By organisation; at least of those.</param>
public sealed class ExplainedMonth(
    MonthInputs inputs, IReadOnlyDictionary<(string Form, string Unit), Sheet> sheets, IReadOnlyDictionary<string, OrganizationRegister> registers)
{
    public MonthJoin Join => Parts.Join;

    /// <summary>The same parts that the tables are made of.</summary>
    public MonthParts Parts { get; } = new(inputs);

    /// <summary>Null where the organisation's register was not asked for, or it has none.</summary>
    public OrganizationRegister? Register(string organization) => registers.GetValueOrDefault(organization);

    /// <summary>The rows of a sheet that counts; none where it is missing or a nil report.</summary>
    public IReadOnlyList<SheetRow> RowsOf(string form, string unit) => sheets.TryGetValue((form, unit), out var sheet) ? sheet.Rows : [];

    /// <summary>The sheet that counts, as evidence names it; null if it is missing.</summary>
    public SheetBehind? Behind(string form, string unit) =>
        Join.Sheets.Counting(form, unit) is { } counting ? new(form, unit, counting.Receipt) : null;
}
