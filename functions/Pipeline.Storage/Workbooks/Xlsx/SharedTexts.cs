using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Storage.Workbooks.Xlsx;

/// <summary>The texts that cells share, as Excel stores them.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Of(WorkbookPart workbook)
    {
        if (workbook.SharedStringTablePart is not { } part)
        {
            return [];
        }

        var texts = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(S.SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is S.SharedStringItem item)
            {
                texts.Add(Of(item));
            }
        }

        return texts;
    }

    /// <summary>The text of an item with its runs; how a word is to be pronounced, which Japanese versions add, is not part of it.</summary>
    public static string Of(OpenXmlElement item) => string.Concat(item.Descendants<S.Text>().Where(t => t.Parent is not S.PhoneticRun).Select(t => t.Text));
}
