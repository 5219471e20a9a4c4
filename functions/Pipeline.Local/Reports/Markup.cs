using System.Text;

namespace Pipeline.Local.Reports;

/// <summary>Elements of HTML and SVG in memory. All text is encoded as it is written, so that no name becomes markup.</summary>
internal sealed record Markup(string Tag, IReadOnlyList<object> Content)
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "br", "hr" };

    /// <param name="content">Texts, elements, attributes, and lists of these; nulls are left out.</param>
    public static Markup El(string tag, params IEnumerable<object?> content) => new(tag, [.. Flat(content)]);

    public static Attribute At(string name, string value) => new(name, value);

    public static Attribute Class(string value) => new("class", value);

    /// <summary>Text that is markup already: the style sheet, which is the product's own.</summary>
    public static Raw Verbatim(string text) => new(text);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        text.Append('<').Append(Tag);
        foreach (var attribute in Content.OfType<Attribute>())
        {
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(Encoded(attribute.Value)).Append('"');
        }

        text.Append('>');
        foreach (var item in Content)
        {
            WriteItem(text, item);
        }

        if (!Void.Contains(Tag))
        {
            text.Append("</").Append(Tag).Append('>');
        }

        if (Tag is "section" or "tr" or "table" or "figure" or "p" or "li" or "head" or "header" or "svg" or "h1" or "h2" or "h3" or "thead" or "tbody")
        {
            text.Append('\n');
        }
    }

    private static void WriteItem(StringBuilder text, object item)
    {
        switch (item)
        {
            case Markup element:
                element.Write(text);
                break;
            case Raw raw:
                text.Append(raw.Text);
                break;
            case string words:
                text.Append(Encoded(words));
                break;
        }
    }

    private static IEnumerable<object> Flat(IEnumerable<object?> content) => content.SelectMany(item => item switch
    {
        null => [],
        string or Markup or Attribute or Raw => [item],
        IEnumerable<object?> list => Flat(list),
        _ => throw new ArgumentException($"{item.GetType().Name} is no content of an element.", nameof(content)),
    });

    private static string Encoded(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    internal sealed record Attribute(string Name, string Value);

    internal sealed record Raw(string Text);
}
