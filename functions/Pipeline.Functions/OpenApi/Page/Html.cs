using System.Net;
using Pipeline.Core;

namespace Pipeline.Functions.OpenApi.Page;

/// <summary>Small pieces of the page.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Vietnamese, then English.</summary>
    public static string Both(Bilingual words) => $"{Text(words.Vi)} <span lang=\"en\">{Text(words.En)}</span>";

    public static string Paragraph(Bilingual words) => $"<p>{Text(words.Vi)}</p><p lang=\"en\">{Text(words.En)}</p>";

    public static string Code(string text) => $"<code>{Text(text)}</code>";

    /// <summary>A table with a row of headings in both languages; cells are HTML. It can be scrolled with the keyboard.</summary>
    public static string Table(Bilingual caption, IEnumerable<Bilingual> headings, IEnumerable<string[]> rows) =>
        $"<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{Text(caption.Vi)}\"><table><caption>{Both(caption)}</caption><thead><tr>{string.Concat(headings.Select(h => $"<th scope=\"col\">{Both(h)}</th>"))}</tr></thead>"
        + $"<tbody>{string.Concat(rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{c}</td>"))}</tr>"))}</tbody></table></div>";

    /// <summary>Opens on a click, without a script.</summary>
    public static string Folded(Bilingual summary, string content) => $"<details><summary>{Both(summary)}</summary>{content}</details>";
}
