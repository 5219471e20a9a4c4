using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Core.Sheets.Files;
using static System.FormattableString;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>A workbook as it is handed out.</summary>
public static class WorkbookFilling
{
    public static FilledWorkbook Of(HandedMonth handed)
    {
        var pages = handed.Forms.Select(Page).ToList();
        var rows = pages.SelectMany(p => WorkbookSheets.RowsByUnit(p, handed.Month.ToString()), (p, unit) => (Form: p.Form.Code, Unit: unit.Key, unit.Value.Json))
            .ToDictionary(u => (u.Form, u.Unit), u => u.Json["rows"] as JsonArray);
        var units = handed.Forms
            .SelectMany(f => f.Sheets, (f, sheet) => (Form: f.Form.Code, Sheet: sheet))
            .Select((u, i) => Unit(WorkbookLayout.FirstRow + i, u.Form, u.Sheet, rows.GetValueOrDefault((u.Form, u.Sheet.Unit))));
        return new(handed.Month.ToString(), handed.Organization, WorkbookLayout.ListName, [.. units], pages);
    }

    private static FilledUnit Unit(int row, string form, HandedSheet sheet, JsonArray? rows)
    {
        var (action, reason) = (UnitActions.Written(sheet.Kind == SheetKind.Nil ? UnitAction.Nil : UnitAction.None), sheet.Reason ?? "");
        return new(row, form, sheet.Unit, sheet.UnitName, StateOf(sheet.Kind, sheet.Base), sheet.Base, UnitPrint.Of(rows, action, reason), action, reason);
    }

    public static string StateOf(SheetKind? kind, int revision) => kind switch
    {
        SheetKind.Rows => Invariant($"Đã nộp, bản {revision}"),
        SheetKind.Nil => Invariant($"Đã nộp không phát sinh, bản {revision}"),
        _ => revision > 0 ? Invariant($"Đã rút, bản {revision}") : "Chưa nộp",
    };

    private static FilledPage Page(HandedForm form)
    {
        var columns = WorkbookLayout.Columns(form.Form, form.Sheets.SelectMany(s => s.Rows));
        var names = form.Codes.ToDictionary(
            k => k.Key, k => k.Value.GroupBy(c => c.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name.Vi, StringComparer.Ordinal));
        var rows = form.Sheets.SelectMany(s => RowsOf(s), (s, row) => Texts(columns, s, row, names));
        return new(form.Form, form.Form.Name.Vi, columns, [.. rows.Select((texts, i) => new FilledRow(WorkbookLayout.FirstRow + i, texts))]);
    }

    /// <summary>A unit without rows has a line to begin on.</summary>
    private static IEnumerable<SheetRow?> RowsOf(HandedSheet sheet) => sheet.Rows.DefaultIfEmpty();

    private static string[] Texts(
        IReadOnlyList<FileColumn> columns, HandedSheet sheet, SheetRow? row, Dictionary<CodeOf, Dictionary<string, string>> names)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. columns.Select(c => c.Field is not { } field ? Named(sheet.Unit, sheet.UnitName)
            : row?[field.Name] is not { } value ? ""
            : value is string[] codes ? NextOf(codes, field)
            : Text(field, value))];

        string NextOf(string[] codes, FieldDefinition field)
        {
            var next = taken[field.Name] = taken.GetValueOrDefault(field.Name) + 1;
            return next <= codes.Length ? NamedCode(field, codes[next - 1]) : "";
        }

        string Text(FieldDefinition field, object value) => value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "Có" : "Không",
            string option when field.Type == FieldType.Choice => OptionCaptions.Of(field, option).Vi,
            string code => NamedCode(field, code),
            _ => Invariant($"{value}"),
        };

        string NamedCode(FieldDefinition field, string code) =>
            field.CodeOf is { } kind && names.TryGetValue(kind, out var known) && known.TryGetValue(code, out var name) ? Named(code, name) : code;
    }

    /// <summary>A code with the name that a person knows it by.</summary>
    public static string Named(string code, string name) => name == code ? code : $"{code}{TypedText.BeforeName}{name}";
}
