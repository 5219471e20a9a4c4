using System.Text.RegularExpressions;

namespace Pipeline.Core.Sheets.Files;

/// <summary>The columns that a file of a form's sheets can have, known by their names and by their captions in both languages.</summary>
public static partial class FileColumns
{
    /// <summary>What stands on every line beside the form's fields.</summary>
    public static IReadOnlyList<FileColumn> OfLine { get; } =
    [
        new(ColumnRole.Unit, "unit", new("Đơn vị", "Unit")),
        new(ColumnRole.UnitName, "unitName", new("Tên đơn vị", "Unit name")),
        new(ColumnRole.Base, "base", new("Bản được thay", "Base")),
        new(ColumnRole.Nil, "nil", new("Không phát sinh", "Nothing to report")),
        new(ColumnRole.Withdraw, "withdraw", new("Rút lại", "Withdraw")),
        new(ColumnRole.Reason, "reason", new("Lý do", "Reason")),
    ];

    public static IReadOnlyList<FileColumn> Of(FormDefinition form) => [.. OfLine, .. form.Fields.Select(FileColumn.Of)];

    /// <summary>The column that a header names; the star of a required field and a number in brackets are no part of it.</summary>
    public static FileColumn? Find(FormDefinition form, string header)
    {
        var name = Mark().Replace(TypedText.Trimmed(header), "");
        return Of(form).FirstOrDefault(c => Same(c.Name, name)) ?? Of(form).FirstOrDefault(c => Same(c.Caption.Vi, name) || Same(c.Caption.En, name));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\s*(\*|\([0-9]+\))+\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
