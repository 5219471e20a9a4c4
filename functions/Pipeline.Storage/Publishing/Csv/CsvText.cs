using System.Text;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>A column of text: quoted, quotes doubled, guarded against formulas; a null is an empty field without quotes.</summary>
internal sealed class CsvText(string?[] values) : CsvColumn
{
    /// <summary>Three bytes a character at most, or two for a doubled quote; the quotes around it and the guard.</summary>
    public override int Width(int row) => values[row] is { } text ? (text.Length * 3) + 3 : 0;

    public override int Write(int row, Span<byte> target) => values[row] is { } text ? Write(text, target) : 0;

    public static int Write(string text, Span<byte> target)
    {
        var length = 0;
        target[length++] = CsvFormat.Quote;
        if (text.Length > 0 && CsvFormat.IsGuarded(text[0]))
        {
            target[length++] = CsvFormat.Apostrophe;
        }

        var rest = text.AsSpan();
        for (var quote = rest.IndexOf('"'); quote >= 0; quote = rest.IndexOf('"'))
        {
            length += Encoding.UTF8.GetBytes(rest[..(quote + 1)], target[length..]);
            target[length++] = CsvFormat.Quote;
            rest = rest[(quote + 1)..];
        }

        length += Encoding.UTF8.GetBytes(rest, target[length..]);
        target[length++] = CsvFormat.Quote;
        return length;
    }
}
