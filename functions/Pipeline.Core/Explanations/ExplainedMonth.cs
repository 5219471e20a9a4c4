using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Explanations;

/// <summary>What a month's figures are explained from: the same inputs they were assembled from, and the sheets and registers behind the summaries.</summary>
public sealed class ExplainedMonth
{
    private readonly IReadOnlyDictionary<(string Form, string Unit), Sheet> _sheets;
    private readonly IReadOnlyDictionary<string, OrganizationRegister> _registers;

    /// <summary>Without sheets: its rows can be told, and whose they are.</summary>
    /// <param name="inputs">Those of the published version.</param>
    public ExplainedMonth(MonthInputs inputs)
        : this(new MonthParts(inputs), new Dictionary<(string, string), Sheet>(), new Dictionary<string, OrganizationRegister>(StringComparer.Ordinal))
    {
    }

    private ExplainedMonth(
        MonthParts parts, IReadOnlyDictionary<(string Form, string Unit), Sheet> sheets, IReadOnlyDictionary<string, OrganizationRegister> registers) =>
        (Parts, _sheets, _registers) = (parts, sheets, registers);

    public MonthJoin Join => Parts.Join;

    /// <summary>The same parts that the tables are made of.</summary>
    public MonthParts Parts { get; }

    /// <summary>The same month with what its evidence is read from.</summary>
    /// <param name="sheets">The sheets that count, by form and unit; at least those of the organisations whose rows are asked for.</param>
    /// <param name="registers">By organisation; at least of those.</param>
    public ExplainedMonth With(
        IReadOnlyDictionary<(string Form, string Unit), Sheet> sheets, IReadOnlyDictionary<string, OrganizationRegister> registers) =>
        new(Parts, sheets, registers);

    /// <summary>Null where the organisation's register was not asked for, or it has none.</summary>
    public OrganizationRegister? Register(string organization) => _registers.GetValueOrDefault(organization);

    /// <summary>The rows of a sheet that counts; none where it is missing or a nil report.</summary>
    public IReadOnlyList<SheetRow> RowsOf(string form, string unit) => _sheets.TryGetValue((form, unit), out var sheet) ? sheet.Rows : [];

    /// <summary>The sheet that counts, as evidence names it; null if it is missing.</summary>
    public SheetBehind? Behind(string form, string unit) =>
        Join.Sheets.Counting(form, unit) is { } counting ? new(form, unit, counting.Receipt) : null;
}
