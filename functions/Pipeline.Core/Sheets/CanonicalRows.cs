using System.Buffers;
using System.Text.Json;

namespace Pipeline.Core.Sheets;

/// <summary>
/// Rows in canonical order (by the bytes of their own canonical JSON) and as one canonical JSON list: what is hashed and what is stored.
/// </summary>
/// <param name="Utf8">A JSON list of objects with the fields in the form's order, absent ones left out, without blanks.</param>
public sealed record CanonicalRows(IReadOnlyList<SheetRow> Rows, ReadOnlyMemory<byte> Utf8)
{
    public static CanonicalRows Of(IReadOnlyList<SheetRow> rows)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + (rows.Count * 256));
        var ends = WriteEach(rows, buffer);
        var written = buffer.WrittenMemory;
        ReadOnlyMemory<byte> Json(int row) => written[(row == 0 ? 0 : ends[row - 1])..ends[row]];

        var order = Enumerable.Range(0, rows.Count).ToArray();
        Array.Sort(order, (a, b) => Json(a).Span.SequenceCompareTo(Json(b).Span));
        var sorted = Array.ConvertAll(order, i => rows[i]);
        return new(sorted, Listed([.. order.Select(Json)], written.Length));
    }

    /// <summary>The rows of a JSON list written by <see cref="Of"/>.</summary>
    /// <exception cref="JsonException">The bytes are not such a list.</exception>
    public static IReadOnlyList<SheetRow> Read(FormDefinition form, ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        var rows = new List<SheetRow>();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            rows.Add(SheetRowJson.Read(form, ref json));
        }

        return rows;
    }

    private static int[] WriteEach(IReadOnlyList<SheetRow> rows, ArrayBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        var ends = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            SheetRowJson.Write(json, rows[i]);
            json.Flush();
            json.Reset();
            ends[i] = buffer.WrittenCount;
        }

        return ends;
    }

    private static byte[] Listed(IReadOnlyList<ReadOnlyMemory<byte>> rows, int bytes)
    {
        var list = new byte[bytes + Math.Max(rows.Count - 1, 0) + 2];
        list[0] = (byte)'[';
        var at = 1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
            {
                list[at++] = (byte)',';
            }

            rows[i].Span.CopyTo(list.AsSpan(at));
            at += rows[i].Length;
        }

        list[at] = (byte)']';
        return list;
    }
}
