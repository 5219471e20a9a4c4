using Pipeline.Core.Explanations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>
/// The members and reports of a cell as the summaries counted them: members by the register of the organisation that owned their cell on the
/// rated month's last day, reports by that of the organisation in whose partition the sheet lies.
/// </summary>
internal sealed class ReportsBehind(ExplainedMonth month)
{
    private readonly ILookup<string, CellCount> _toRate = MemberMonths.ToRate(month.Join);
    private readonly Dictionary<string, MembersToRate> _registers = new(StringComparer.Ordinal);

    /// <summary>The organisations whose registers and sheets speak of a cell's members.</summary>
    public IReadOnlyList<string> SourcesOf(MemberMonth cell) =>
    [
        .. _toRate[cell.Cell].Select(c => OwnerOf(c.Cell))
            .Concat(Speaking(cell).Select(c => month.Join.Sheets.PartitionOf(MemberReportsForm.Code, c)))
            .OfType<string>().Prepend(cell.Organization).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The members of a cell to be rated, and whether a sheet speaks for them.</summary>
    public IEnumerable<(string Member, bool IsMissing)> ToRate(MemberMonth cell)
    {
        var speaking = Speaking(cell);
        return
            from count in _toRate[cell.Cell]
            let isMissing = !speaking.Contains(cell.Cell, StringComparer.Ordinal) && !speaking.Contains(count.Cell, StringComparer.Ordinal)
            from member in Register(OwnerOf(count.Cell))?.Of(count.Cell) ?? []
            select (member, isMissing);
    }

    /// <summary>The reports that count for a cell; beside them those about people whom it does not rate.</summary>
    public IEnumerable<(MemberReport Report, bool IsLeftOut, SheetBehind? Sheet)> Of(MemberMonth cell) =>
        from unit in Speaking(cell)
        let sheet = month.Behind(MemberReportsForm.Code, unit)
        let register = Register(month.Join.Sheets.PartitionOf(MemberReportsForm.Code, unit))
        where register is not null
        from row in month.RowsOf(MemberReportsForm.Code, unit)
        let report = MemberReport.Of(row)
        select (report, !register.IsRatedBy(unit, report.Member), sheet);

    private IReadOnlyList<string> Speaking(MemberMonth cell) =>
        MemberMonths.Speaking(cell.Cell, [.. _toRate[cell.Cell]], c => month.Join.IsFiled(MemberReportsForm.Code, c));

    private string? OwnerOf(string cell) => month.Join.Directory.OwnerOn(UnitLevel.Cell, cell, month.Join.Month.Previous.LastDay);

    private MembersToRate? Register(string? organization)
    {
        if (organization is null)
        {
            return null;
        }

        if (!_registers.TryGetValue(organization, out var known) && month.Register(organization) is { } register)
        {
            _registers[organization] = known = new(register, month.Join.Directory, month.Join.Month);
        }

        return known;
    }
}
