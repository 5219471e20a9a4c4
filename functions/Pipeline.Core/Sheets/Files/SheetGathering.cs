namespace Pipeline.Core.Sheets.Files;

/// <summary>The lines of one form and month as sheets: the lines of a unit are its sheet, wherever in the file they stand.</summary>
public sealed class SheetGathering(FormDefinition form, string month)
{
    private readonly Dictionary<string, GatheredSheet> _sheets = new(StringComparer.Ordinal);
    private readonly List<GatheredSheet> _inOrder = [];
    private readonly ProblemList _problems = [];

    /// <summary>A line with nothing but its unit is none.</summary>
    public void Add(TypedLine line)
    {
        var said = line.Cells.Where(c => !c.IsBlank && c.Column.Role != ColumnRole.UnitName).ToList();
        if (said.TrueForAll(c => c.Column.Role == ColumnRole.Unit))
        {
            return;
        }

        var unit = said.FirstOrDefault(c => c.Column.Role == ColumnRole.Unit);
        if (unit.Column is null)
        {
            var blank = line.Cells.FirstOrDefault(c => c.Column.Role == ColumnRole.Unit);
            _problems.Add(Problem.LineWithoutUnit() with { Source = blank.Source ?? line.Source });
            return;
        }

        SheetOf(TypedText.Code(TypedText.Trimmed(unit.Text)), line, unit).Add(line, said, _problems);
    }

    public SheetFile Gathered() => new([.. _inOrder.Select(s => s.ToSheet())], _problems);

    private GatheredSheet SheetOf(string unit, TypedLine line, TypedCell cell)
    {
        if (!_sheets.TryGetValue(unit, out var sheet))
        {
            _sheets[unit] = sheet = new(form, month, unit);
            sheet.Sources.Add("", line.Source);
            sheet.Sources.Add(Place.Of("unit"), cell.Source);
            _inOrder.Add(sheet);
        }

        return sheet;
    }
}
