using Pipeline.Core;
using Pipeline.Core.Reports;
using static Pipeline.Local.Reports.Markup;

namespace Pipeline.Local.Reports;

/// <summary>A table of the report; a wide one scrolls by itself on a narrow screen, its first column staying.</summary>
internal static class TableMarkup
{
    public static IEnumerable<Markup> Of(ReportTable table, Speech speech)
    {
        yield return El("h3", At("id", table.Id), speech.Say(table.Caption));
        if (table.Note is { } note)
        {
            yield return El("p", Class("note"), speech.Say(note));
        }

        yield return table.Rows.Count == 0
            ? El("p", Class("empty"), speech.Say(table.WhenEmpty))
            : El(
                "div", Class("box"), At("role", "region"), At("tabindex", "0"), At("aria-labelledby", table.Id),
                El("table", Class(table.IsMatrix ? "matrix" : "list"), Head(table, speech), El("tbody", table.Rows.Select(r => Row(table, r, speech)))));
    }

    private static Markup Head(ReportTable table, Speech speech) => El("thead", El(
        "tr",
        El("th", At("scope", "col"), speech.Say(table.Heads)),
        table.Columns.Select(c => El(
            "th", At("scope", "col"), Class(c.Format is ReportFormat.Text ? "text" : c.IsProvisional ? "n provisional" : "n"),
            Coded(c.Caption, speech),
            c.IsProvisional ? El("small", speech.Line(new("chưa chốt", "not final"))) : null))));

    /// <summary>A code before a figure's name stands out, so that a narrow column can be told by it.</summary>
    private static IEnumerable<object?> Coded(Bilingual caption, Speech speech)
    {
        var (code, rest) = CodeOf(caption.Vi);
        return code is null ? speech.Say(caption) : [El("b", code), " ", El("span", Class("long"), speech.Say(new(rest, CodeOf(caption.En).Name)))];
    }

    /// <summary>«M1 Chấp hành …»: a letter, digits and small letters.</summary>
    private static (string? Code, string Name) CodeOf(string caption)
    {
        var end = caption.IndexOf(' ', StringComparison.Ordinal);
        return end is > 1 and < 5 && char.IsAsciiLetterUpper(caption[0]) && char.IsAsciiDigit(caption[1]) ? (caption[..end], caption[(end + 1)..]) : (null, caption);
    }

    private static Markup Row(ReportTable table, ReportRow row, Speech speech) => El(
        "tr",
        row.IsTotal ? Class("total") : null,
        El("th", At("scope", "row"), Coded(row.Head, speech), row.Of is { } of ? El("small", speech.Say(of)) : null),
        row.Cells.Select((cell, i) => El("td", Class(table.Columns[i].Format == ReportFormat.Text ? "text" : "n"), Cell(cell, speech))));

    private static object? Cell(ReportCell cell, Speech speech) => cell switch
    {
        ReportCell.Words words => speech.Say(words.Text),
        ReportCell.Reading reading => FigureMarkup.Of(reading.Value, speech),
        ReportCell.Day { Value: { } day } => Speech.Day(day),
        ReportCell.Amount { Value: { } value } amount => amount.Format switch
        {
            ReportFormat.Percent => speech.Share(value),
            ReportFormat.Points => speech.Points(value),
            _ => speech.Number(value),
        },
        _ => "–",
    };
}
