using System.Globalization;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>The texts that cells share, as Excel stores them. Past a number of them further ones stand in their cells, so that memory stays bounded.</summary>
internal sealed class Texts
{
    private const int Most = 200_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <returns>Null if the text is to stand in its cell.</returns>
    public int? Of(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
        {
            return number;
        }

        if (_numbers.Count == Most)
        {
            return null;
        }

        return _numbers[text] = _numbers.Count;
    }

    public void WriteTo(TextWriter writer)
    {
        writer.Write(XmlText.Head);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{_numbers.Count}">"""));
        foreach (var text in _numbers.OrderBy(n => n.Value).Select(n => n.Key))
        {
            writer.Write("""<si><t xml:space="preserve">""");
            writer.Write(XmlText.Escaped(text));
            writer.Write("</t></si>");
        }

        writer.Write("</sst>");
    }
}
