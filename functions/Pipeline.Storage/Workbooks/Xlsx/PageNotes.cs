using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The notes of a page's cells: the comments themselves, and the shapes that Excel shows them in (VML, as it has been since 1997).</summary>
internal sealed class PageNotes
{
    /// <summary>As many shapes as a page has numbers for.</summary>
    private const int Most = 1_000;

    private readonly List<(int Column, int Row, string Text)> _notes = [];

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public void Add(int column, int row, string text)
    {
        if (_notes.Count < Most)
        {
            _notes.Add((column, row, text));
        }
    }

    /// <param name="number">The page's, from 1.</param>
    /// <returns>What the page then ends with; null without notes.</returns>
    public S.LegacyDrawing? WriteTo(WorksheetPart page, int number)
    {
        if (_notes.Count == 0)
        {
            return null;
        }

        var notes = _notes.OrderBy(n => n.Row).ThenBy(n => n.Column).ToList();
        page.AddNewPart<WorksheetCommentsPart>("rIdNotes").Comments = new S.Comments(
            new S.Authors(new S.Author("Hệ thống báo cáo")),
            new S.CommentList(notes.Select(n => new S.Comment(
                new S.CommentText(new S.Run(new S.Text(n.Text) { Space = SpaceProcessingModeValues.Preserve })))
            {
                Reference = Cells.Reference(n.Column, n.Row),
                AuthorId = 0,
            })));
        var shapes = page.AddNewPart<VmlDrawingPart>("rIdShapes");
        shapes.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Shapes(notes, number))));
        return new S.LegacyDrawing { Id = "rIdShapes" };
    }

    /// <summary>The shapes of a page's notes, which stand in the order of rows and columns.</summary>
    internal static string Shapes(IReadOnlyList<(int Column, int Row, string Text)> notes, int page)
    {
        var xml = new StringBuilder(
            """<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">""");
        xml.Append(CultureInfo.InvariantCulture, $"""<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{page}"/></o:shapelayout>""");
        xml.Append(
            """<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""");
        for (var i = 0; i < notes.Count; i++)
        {
            var (column, row, text) = notes[i];
            var lines = 2 + (text.Length / 34);
            xml.Append(CultureInfo.InvariantCulture, $"""<v:shape id="_x0000_s{(page * 1024) + i + 1}" type="#_x0000_t202" style="position:absolute;z-index:{i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>""");
            xml.Append(CultureInfo.InvariantCulture, $"""<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 10, {row}, 2, {column + 4}, 10, {row + lines}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>""");
        }

        return xml.Append("</xml>").ToString();
    }
}
