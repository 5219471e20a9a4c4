using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pipeline.Core.Sheets;

/// <summary>
/// The one way to write a sheet down: the same content by JSON, CSV, form or workbook has the same bytes, and so the same hash. UTF-8 JSON
/// of form, unit, month, base, kind, reason (NFC) and the rows in canonical order; without id, device times and transport.
/// </summary>
public sealed class CanonicalSheet
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private CanonicalSheet(Sheet sheet, ReadOnlyMemory<byte> rowsUtf8, ReadOnlyMemory<byte> utf8)
    {
        Sheet = sheet;
        RowsUtf8 = rowsUtf8;
        Utf8 = utf8;
        Hash = Convert.ToHexStringLower(SHA256.HashData(utf8.Span));
    }

    /// <summary>The sheet with its rows in canonical order.</summary>
    public Sheet Sheet { get; }

    /// <summary>The rows alone, as <see cref="CanonicalRows"/> writes them.</summary>
    public ReadOnlyMemory<byte> RowsUtf8 { get; }

    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The content hash: SHA-256 of <see cref="Utf8"/>, lower-case hex.</summary>
    public string Hash { get; }

    /// <param name="sheet">With its rows in any order, its text in any normal form.</param>
    public static CanonicalSheet Of(Sheet sheet)
    {
        var rows = CanonicalRows.Of(sheet.Rows);
        var canonical = sheet with { Reason = sheet.Reason?.Normalize(), Rows = rows.Rows };
        var buffer = new ArrayBufferWriter<byte>(rows.Utf8.Length + 256);
        using var json = new Utf8JsonWriter(buffer, Written);
        Write(json, canonical, rows);
        json.Flush();
        return new(canonical, rows.Utf8, buffer.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, Sheet sheet, CanonicalRows rows)
    {
        json.WriteStartObject();
        json.WriteString("form"u8, sheet.Form.Code);
        json.WriteString("unit"u8, sheet.Unit);
        json.WriteString("month"u8, sheet.Month.ToString());
        json.WriteNumber("base"u8, sheet.Base);
        json.WriteString("kind"u8, KebabCase.Of(sheet.Kind));
        if (sheet.Reason is not null)
        {
            json.WriteString("reason"u8, sheet.Reason);
        }

        json.WritePropertyName("rows"u8);
        json.WriteRawValue(rows.Utf8.Span, skipInputValidation: true);
        json.WriteEndObject();
    }
}
