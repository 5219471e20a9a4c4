using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pipeline.Core.Sheets;

/// <summary>Writes a row as its canonical JSON, which is also what a client sends. It reads none: a row is read by its form.</summary>
public sealed class SheetRowConverter : JsonConverter<SheetRow>
{
    public override SheetRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A row is read by its form: see SheetRowJson.");

    public override void Write(Utf8JsonWriter writer, SheetRow value, JsonSerializerOptions options) => SheetRowJson.Write(writer, value);
}
