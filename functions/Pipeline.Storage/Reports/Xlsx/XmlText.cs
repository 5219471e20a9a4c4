using System.Text;

namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>Text within XML, without the characters that XML has not.</summary>
internal static class XmlText
{
    public const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    public static string Attribute(string text) => Escaped(text).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal);

    public static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0 && text.AsSpan().IndexOfAny('&', '<', '>') < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\n' or '\t' => escaped.Append((char)rune.Value),
                < ' ' or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
