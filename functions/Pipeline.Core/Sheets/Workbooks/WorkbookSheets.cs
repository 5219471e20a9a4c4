using System.Text.Json.Nodes;
using Pipeline.Core.Sheets.Files;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>
/// The sheets that are to be filed out of a workbook that came back: those of units that were touched, and those that the list says to file. What
/// is as it was handed out is left alone, and is no empty sheet.
/// </summary>
public static class WorkbookSheets
{
    public static SheetFile Of(FilledWorkbook workbook)
    {
        var problems = new ProblemList();
        var sheets = new List<SheetInFile>();
        var listed = workbook.Units.ToLookup(u => (u.Form, u.Unit));
        foreach (var page in workbook.Pages.Concat(WithoutPage(workbook)))
        {
            var gathered = Gathered(page, workbook.Month);
            problems.AddRange(gathered.Problems);
            var byUnit = gathered.Sheets.ToDictionary(s => (string)s.Json["unit"]!, StringComparer.Ordinal);
            var units = workbook.Units.Where(u => u.Form == page.Form.Code).Select(u => u.Unit).Union(byUnit.Keys, StringComparer.Ordinal);
            foreach (var unit in units)
            {
                var line = listed[(page.Form.Code, unit)].FirstOrDefault();
                var sheet = byUnit.GetValueOrDefault(unit);
                if (line is null)
                {
                    sheets.Add(sheet!);
                }
                else if (ToFile(workbook, line, sheet, problems) is { } said)
                {
                    sheets.Add(said);
                }
            }
        }

        return new(sheets, problems);
    }

    /// <summary>A form whose page somebody took out may still be said to have nothing to report.</summary>
    private static IEnumerable<FilledPage> WithoutPage(FilledWorkbook workbook) => workbook.Units
        .Select(u => Forms.Find(u.Form)).OfType<FormDefinition>().Distinct()
        .Where(f => workbook.Pages.All(p => p.Form != f))
        .Select(f => new FilledPage(f, f.Name.Vi, [FileColumns.OfLine[0]], []));

    /// <summary>The units that have rows on a form's page, with these as a sheet.</summary>
    internal static IReadOnlyDictionary<string, SheetInFile> RowsByUnit(FilledPage page, string month) =>
        Gathered(page, month).Sheets.ToDictionary(s => (string)s.Json["unit"]!, StringComparer.Ordinal);

    private static SheetFile Gathered(FilledPage page, string month)
    {
        var gathering = new SheetGathering(page.Form, month);
        foreach (var row in page.Rows)
        {
            var cells = page.Columns.Take(row.Texts.Count).Select((c, i) => new TypedCell(c, row.Texts[i], WorkbookLayout.Cell(page.Name, i, row.Number)));
            gathering.Add(new(WorkbookLayout.Cell(page.Name, 0, row.Number), [.. cells]));
        }

        return gathering.Gathered();
    }

    private static SheetInFile? ToFile(FilledWorkbook workbook, FilledUnit line, SheetInFile? sheet, ProblemList problems)
    {
        var rows = sheet?.Json["rows"] as JsonArray;
        if (UnitActions.Of(line.Action) is not { } action)
        {
            problems.Add(Problem.UnitActionUnknown(line.Action, [.. UnitActions.Choices]) with { Source = At(workbook.ListName, line, ListColumn.Action) });
            return null;
        }

        var untouched = line.Print == UnitPrint.Of(rows, line.Action, line.Reason);
        var onlyCleared = line.Base == 0 && rows is null && action == UnitAction.None && line.Reason.Length == 0;
        return action == UnitAction.Leave || (untouched && action != UnitAction.File) || onlyCleared
            ? null
            : Said(workbook, line, action, rows, sheet?.Sources ?? new());
    }

    private static SheetInFile Said(FilledWorkbook workbook, FilledUnit line, UnitAction action, JsonArray? rows, SourcePlaces sources)
    {
        var json = new JsonObject { ["form"] = line.Form, ["month"] = workbook.Month, ["unit"] = line.Unit, ["base"] = line.Base };
        sources.Add("", At(workbook.ListName, line, ListColumn.UnitName));
        sources.Add(Place.Of("base"), At(workbook.ListName, line, ListColumn.State));
        sources.Add(Place.Of("nil"), At(workbook.ListName, line, ListColumn.Action));
        sources.Add(Place.Of("reason"), At(workbook.ListName, line, ListColumn.Reason));
        if (action == UnitAction.Nil)
        {
            json["nil"] = true;
        }

        if (!string.IsNullOrWhiteSpace(line.Reason))
        {
            json["reason"] = TypedText.Trimmed(line.Reason);
        }

        // Rows that were begun for the clerk and not touched are no objection to «nothing to report».
        if (rows is not null && !(action == UnitAction.Nil && UnitPrint.SameRows(line.Print, rows)))
        {
            json["rows"] = rows.DeepClone();
        }

        return new(json, sources);
    }

    private static string At(string page, FilledUnit line, ListColumn column) => WorkbookLayout.Cell(page, (int)column, line.Row);
}
