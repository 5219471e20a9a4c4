namespace Pipeline.Storage.Intake.Files;

/// <summary>What stands between the cells of a CSV file: what its first line says (<c>sep=;</c>), or what its line of columns has most of.</summary>
internal static class CsvSeparator
{
    private static readonly char[] Known = [',', ';', '\t'];

    private static ReadOnlySpan<byte> Saying => "sep="u8;

    /// <returns>And the bytes and lines before the line of columns.</returns>
    public static (char Separator, (int Bytes, int Lines) Preamble) Of(ReadOnlySpan<byte> body)
    {
        var end = body.IndexOfAny((byte)'\r', (byte)'\n') is var at and >= 0 ? at : body.Length;
        if (body.StartsWith(Saying) && end == Saying.Length + 1 && Known.Contains((char)body[Saying.Length]))
        {
            var lineEnd = body[end..] is [(byte)'\r', (byte)'\n', ..] ? 2 : Math.Min(1, body.Length - end);
            return ((char)body[Saying.Length], (end + lineEnd, 1));
        }

        var counts = new int[Known.Length];
        var quoted = false;
        foreach (var letter in body[..end])
        {
            quoted ^= letter == '"';
            if (!quoted && Array.IndexOf(Known, (char)letter) is var known and >= 0)
            {
                counts[known]++;
            }
        }

        return (Known[Array.IndexOf(counts, counts.Max())], (0, 0));
    }
}
