using System.Buffers;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>A sheet as its clerk files it: rows, or a reason why there are none.</summary>
/// <param name="NilReason">Null where there are rows.</param>
public sealed record SizedSheet(FormDefinition Form, string Unit, Month Month, IReadOnlyList<SheetRow> Rows, string? NilReason)
{
    /// <summary>Which key the sheets are told to be filed with.</summary>
    private const string Key = "SIZED00001";

    private const double Late = 0.05;

    /// <summary>In the first five days of the next month; one in twenty in the days after, before the lock.</summary>
    public DateTimeOffset ReceivedAt
    {
        get
        {
            var dice = Dice.Of(SizedOrganization.Seed, Unit, Month.ToString(), Form.Code, "filed");
            var day = Month.Next.FirstDay.AddDays(dice.Chance(Late) ? dice.Between(5, 8) : dice.Between(0, 4));
            return VietnamTime.At(day, new TimeOnly(dice.Between(7, 17), dice.Between(0, 59), dice.Between(0, 59)));
        }
    }

    /// <summary>The first revision, as the intake would have stored it.</summary>
    /// <param name="number">The organisation's, for receipts.</param>
    public SheetRevision Revision(string organization, int number)
    {
        var canonical = Canonical();
        var id = SheetId.Of(canonical);
        return SheetRevision.Of(
            new(
                organization, Month, Form.Code, Unit, Revision: 1, Base: 0, canonical.Sheet.Kind, NilReason, id, canonical.Hash, ReceivedAt,
                ReceiptCode.Of(number, Month, id).ToString(), Key, Rows.Count, FinalisedAt: null, SentAt: null),
            canonical);
    }

    /// <summary>The body that a client would send.</summary>
    public byte[] Body()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("form"u8, Form.Code);
        json.WriteString("month"u8, Month.ToString());
        json.WriteString("unit"u8, Unit);
        json.WriteNumber("base"u8, 0);
        if (NilReason is not null)
        {
            json.WriteBoolean("nil"u8, true);
            json.WriteString("reason"u8, NilReason);
        }
        else
        {
            json.WritePropertyName("rows"u8);
            json.WriteRawValue(Canonical().RowsUtf8.Span);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private CanonicalSheet Canonical() =>
        CanonicalSheet.Of(new(Form, Month, Unit, 0, NilReason is null ? SheetKind.Rows : SheetKind.Nil, NilReason, Rows));
}
