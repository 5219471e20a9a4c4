using System.Buffers;
using System.Text.Json;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>Writes a posting's body as any client would: one object, or an array of them.</summary>
public static class SheetWriter
{
    public static ReadOnlyMemory<byte> Body(Posting posting)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, posting);
        }

        return buffer.WrittenMemory;
    }

    public static void Write(Utf8JsonWriter json, PostedSheet sheet, DateTimeOffset sentAt)
    {
        json.WriteStartObject();
        if (sheet.Id is { } id)
        {
            json.WriteString("id", id);
        }

        json.WriteString("form", sheet.Form.Code);
        json.WriteString("month", sheet.Month.ToString());
        json.WriteString("unit", sheet.Unit);
        json.WriteNumber("base", sheet.Base);
        WriteDevice(json, sheet, sentAt);
        WriteContent(json, sheet);
        if (sheet.Confirms)
        {
            json.WriteBoolean("confirmed", true);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Posting posting)
    {
        if (!posting.IsBatch)
        {
            Write(json, posting.Sheets[0], posting.At);
            return;
        }

        json.WriteStartArray();
        foreach (var sheet in posting.Sheets)
        {
            Write(json, sheet, posting.At);
        }

        json.WriteEndArray();
    }

    private static void WriteDevice(Utf8JsonWriter json, PostedSheet sheet, DateTimeOffset sentAt)
    {
        if (sheet.FinalisedAt is { } finalisedAt)
        {
            json.WriteString("finalisedAt", finalisedAt + sheet.ClockAhead);
            json.WriteString("sentAt", sentAt + sheet.ClockAhead);
        }
    }

    private static void WriteContent(Utf8JsonWriter json, PostedSheet sheet)
    {
        if (sheet.Kind != SheetKind.Rows)
        {
            json.WriteBoolean(sheet.Kind == SheetKind.Nil ? "nil" : "withdraw", true);
            json.WriteString("reason", sheet.Reason);
            return;
        }

        json.WriteStartArray("rows");
        foreach (var row in sheet.Rows)
        {
            RowWriter.Write(json, row);
        }

        json.WriteEndArray();
    }
}
