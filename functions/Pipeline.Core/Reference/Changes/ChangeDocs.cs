using System.Text;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes;

/// <summary>The kinds of change as docs/API.md lists them: generated from the definitions that the checks follow.</summary>
public static class ChangeDocs
{
    /// <summary>A Markdown table, a row for each field of each kind, with LF line ends and one at its end.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("| Loại / Kind | Trường / Field | Kiểu / Type | Bắt buộc / Required | Ý nghĩa / Meaning |\n");
        text.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var kind in ChangeKinds.All)
        {
            text.Append("| **`").Append(kind.Code).Append("`** | | | | **").Append(kind.Name).Append("** |\n");
            foreach (var field in kind.Fields)
            {
                text.Append("| | `").Append(field.Name).Append("` | ").Append(FormDocs.TypeOf(field)).Append(" | ")
                    .Append(field.Required ? "có / yes" : "không / no").Append(" | ").Append(field.Caption).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
