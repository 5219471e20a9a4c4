using System.Text;
using static System.FormattableString;

namespace Pipeline.Core.Sheets;

/// <summary>The fields of a form as docs/API.md lists them: generated from the definition that the checks follow.</summary>
public static class FormDocs
{
    /// <summary>A Markdown table, a row for each field, with LF line ends and one at its end.</summary>
    public static string Markdown(FormDefinition form)
    {
        var text = new StringBuilder();
        text.Append("| Trường / Field | Kiểu / Type | Bắt buộc / Required | Ý nghĩa | Meaning |\n");
        text.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var field in form.Fields)
        {
            text.Append("| `").Append(field.Name).Append("` | ").Append(TypeOf(field)).Append(" | ").Append(field.Required ? "có / yes" : "không / no")
                .Append(" | ").Append(field.Caption.Vi).Append(" | ").Append(field.Caption.En).Append(" |\n");
        }

        return text.ToString();
    }

    internal static string TypeOf(FieldDefinition field) => field.Type switch
    {
        FieldType.Date => "ngày / day, `yyyy-MM-dd`",
        FieldType.Integer => Invariant($"số nguyên / whole number, {field.Minimum}–{field.Maximum}"),
        FieldType.Decimal => Invariant($"số, tối đa 2 chữ số thập phân / number, at most 2 decimals, {field.Minimum}–{field.Maximum}"),
        FieldType.YesNo => "`true` / `false`",
        FieldType.Choice => "một trong / one of " + string.Join(", ", field.Options.Select(o => $"`{o}`")),
        FieldType.Text => "một dòng chữ / a line of text, ≤ 100",
        FieldType.Code => $"mã / code: {NameOf(field)}",
        _ => $"danh sách mã, tối đa 100 / list of codes, at most 100: {NameOf(field)}",
    };

    private static string NameOf(FieldDefinition field) => field.CodeOf switch
    {
        CodeOf.Cell => "chi bộ / cell",
        CodeOf.Member => "đảng viên / member",
        CodeOf.Village => "thôn / village",
        CodeOf.Household => "hộ / household",
        CodeOf.Post => "chức danh / post",
        CodeOf.Sector => "ngành, lĩnh vực / sector",
        CodeOf.Office => "cơ quan cấp trên / office of the level above",
        CodeOf.Model => "mô hình, xã tự đặt / model, the commune's own",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.CodeOf, "A field of codes says what they name."),
    };
}
