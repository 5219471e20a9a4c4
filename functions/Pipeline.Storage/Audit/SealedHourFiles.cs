using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Audit;

/// <summary>
/// Sealed hours as files of the work area, <c>audit/{yyyy-MM-dd}/{HH}.jsonl.br</c> by UTC: a line with the seal, then a line for each entry. A second
/// witness beside the rows, and what the audit is rebuilt from. Written once, never replaced.
/// </summary>
internal sealed class SealedHourFiles(Stores stores)
{
    private const string Folder = "audit/";
    private const string Extension = ".jsonl.br";

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The hour as its file has it: the one given, unless another came first.</returns>
    /// <exception cref="InvalidDataException">Another came first and cannot be read.</exception>
    public async Task<SealedHour> KeepAsync(SealedHour hour, CancellationToken cancellation)
    {
        await stores.Work.TryCreateAsync(NameOf(hour.Seal.Hour), Brotli.Pack(Write(hour)), cancellation);
        return await FindAsync(hour.Seal.Hour, cancellation) ?? throw new InvalidDataException($"The file of the sealed hour {hour.Seal.Hour} was removed as soon as it was written.");
    }

    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public async Task<SealedHour?> FindAsync(AuditHour hour, CancellationToken cancellation) =>
        await stores.Work.ReadAsync(NameOf(hour), cancellation) is { } file ? Read(hour, file.Content) : null;

    /// <summary>The hour if its file is there and is what was written; null otherwise.</summary>
    public async Task<SealedHour?> FitAsync(AuditHour hour, CancellationToken cancellation)
    {
        try
        {
            return await FindAsync(hour, cancellation) is { Fits: true } there ? there : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The hours that have a file, in order.</summary>
    public async Task<IReadOnlyList<AuditHour>> HoursAsync(CancellationToken cancellation)
    {
        var hours = new List<AuditHour>();
        await foreach (var file in stores.Work.ListAsync(Folder, cancellation))
        {
            var name = file.Name[Folder.Length..].Replace("-", "", StringComparison.Ordinal).Replace('/', 'T');
            if (name.EndsWith(Extension, StringComparison.Ordinal) && AuditHour.TryParse(name, out var hour))
            {
                hours.Add(hour);
            }
        }

        return [.. hours.Order()];
    }

    internal static string NameOf(AuditHour hour) => Folder + hour.Start.UtcDateTime.ToString("yyyy-MM-dd'/'HH", CultureInfo.InvariantCulture) + Extension;

    private static byte[] Write(SealedHour hour)
    {
        var lines = new ArrayBufferWriter<byte>(4096);
        WriteLine(lines, json =>
        {
            json.WriteString("hour", hour.Seal.Hour.ToString());
            json.WriteNumber("entries", hour.Seal.Entries);
            json.WriteString("previous", hour.Seal.Previous);
            json.WriteString("hash", hour.Seal.Hash);
        });
        foreach (var row in hour.Rows)
        {
            WriteLine(lines, json =>
            {
                json.WriteString("key", row.Key);
                json.WritePropertyName("entry");
                json.WriteRawValue(row.Json, skipInputValidation: true);
            });
        }

        return lines.WrittenSpan.ToArray();
    }

    private static void WriteLine(ArrayBufferWriter<byte> lines, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(lines, Written))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        lines.Write("\n"u8);
    }

    private static SealedHour Read(AuditHour hour, ReadOnlyMemory<byte> content)
    {
        try
        {
            var lines = Encoding.UTF8.GetString(Brotli.Unpack(content)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return new(SealOf(hour, lines[0]), [.. lines.Skip(1).Select(RowOf)]);
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException or IOException or InvalidDataException)
        {
            throw new InvalidDataException($"The file of the sealed hour {hour} cannot be read.", damage);
        }
    }

    private static AuditSeal SealOf(AuditHour hour, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return root.GetProperty("hour").GetString() == hour.ToString()
            ? new(hour, root.GetProperty("entries").GetInt32(), root.GetProperty("previous").GetString(), root.GetProperty("hash").GetString()!)
            : throw new FormatException("The file is another hour's.");
    }

    private static AuditRow RowOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(json.RootElement.GetProperty("key").GetString()!, json.RootElement.GetProperty("entry").GetRawText());
    }
}
