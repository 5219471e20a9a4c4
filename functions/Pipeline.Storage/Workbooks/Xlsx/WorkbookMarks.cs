using Pipeline.Core;
using Pipeline.Core.Sheets.Workbooks;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>What is wrong with which cells of a workbook.</summary>
public sealed class WorkbookMarks
{
    private readonly ILookup<string, Problem> _problems;

    public WorkbookMarks(IEnumerable<Problem> problems) => _problems = problems.Where(p => p.Source is not null).ToLookup(p => p.Source!, StringComparer.Ordinal);

    public static WorkbookMarks None { get; } = new([]);

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    /// <returns>All that is wrong with the cell, a line each; null if nothing.</returns>
    internal string? At(string page, int column, int row)
    {
        var problems = _problems[WorkbookLayout.Cell(page, column, row)].Select(p => p.Vi).Distinct(StringComparer.Ordinal).ToList();
        return problems.Count == 0 ? null : string.Join('\n', problems);
    }
}
