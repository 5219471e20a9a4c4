using System.Text.Json.Nodes;

namespace Pipeline.Core.Sheets.Files;

/// <summary>The sheet of one unit while its lines are being read.</summary>
internal sealed class GatheredSheet(FormDefinition form, string month, string unit)
{
    private readonly Dictionary<ColumnRole, JsonNode> _said = [];
    private readonly JsonArray _rows = [];

    public SourcePlaces Sources { get; } = new();

    /// <param name="cells">Those of the line that are not blank.</param>
    public void Add(TypedLine line, IReadOnlyList<TypedCell> cells, ProblemList problems)
    {
        foreach (var cell in cells.Where(c => c.Column.Role is ColumnRole.Base or ColumnRole.Nil or ColumnRole.Withdraw or ColumnRole.Reason))
        {
            Say(cell, problems);
        }

        var fields = cells.Where(c => c.Column.Field is not null).ToList();
        if (fields.Count > 0)
        {
            AddRow(fields, line);
        }
    }

    public SheetInFile ToSheet()
    {
        var json = new JsonObject { ["form"] = form.Code, ["month"] = month, ["unit"] = unit };
        foreach (var column in FileColumns.OfLine.Where(c => _said.ContainsKey(c.Role)))
        {
            json[column.Name] = _said[column.Role].DeepClone();
        }

        if (_rows.Count > 0)
        {
            json["rows"] = _rows;
        }

        return new(json, Sources);
    }

    /// <summary>What is said of the sheet as a whole may stand on any of its lines, and says the same on each.</summary>
    private void Say(TypedCell cell, ProblemList problems)
    {
        var typed = TypedText.Trimmed(cell.Text);
        var value = cell.Column.Role switch
        {
            ColumnRole.Base => TypedText.Number(typed),
            ColumnRole.Reason => JsonValue.Create(typed),
            _ => TypedText.YesNo(typed),
        };
        if (_said.TryAdd(cell.Column.Role, value))
        {
            Sources.Add(Place.Of(cell.Column.Name), cell.Source);
        }
        else if (!JsonNode.DeepEquals(_said[cell.Column.Role], value))
        {
            problems.Add(Problem.LinesDiffer(cell.Column.Caption, unit) with { Source = cell.Source });
        }
    }

    /// <summary>Blank cells have sources too: what is missing is missing there.</summary>
    private void AddRow(IReadOnlyList<TypedCell> cells, TypedLine line)
    {
        var index = _rows.Count;
        var row = new JsonObject();
        Sources.Add(Place.OfRow(index), line.Source);
        foreach (var cell in line.Cells.Where(c => c.Column.Field is not null))
        {
            Sources.Add(Place.Of(index, cell.Column.Name), cell.Source);
        }

        foreach (var cell in cells)
        {
            Add(row, cell, index);
        }

        _rows.Add(row);
    }

    private void Add(JsonObject row, TypedCell cell, int index)
    {
        var field = cell.Column.Field!;
        var value = TypedText.ToJson(field, cell.Text);
        if (value is not JsonArray codes)
        {
            row[field.Name] = value;
            return;
        }

        var list = row[field.Name]?.AsArray() ?? [];
        foreach (var code in codes)
        {
            Sources.Add(Place.Of(index, field.Name, list.Count), cell.Source);
            list.Add(code!.DeepClone());
        }

        row[field.Name] = list;
    }
}
