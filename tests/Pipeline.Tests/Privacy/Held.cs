using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Storage;
using Pipeline.Storage.Files;
using Pipeline.Storage.Journal;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Privacy;

/// <summary>Everything that stores hold, as text: rows and files, unpacked where they are packed, the transactions of the journal with their packs.</summary>
internal static partial class Held
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>By place: <c>Sheets XA-A_2019-01 h_…</c>, <c>received 2019-01/…</c>.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> AllAsync(Stores stores)
    {
        var held = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in Enum.GetValues<RowTable>())
        {
            await foreach (var (partition, row) in stores.Rows.ScanTableAsync(table, Cancellation))
            {
                held[$"{table} {partition} {row.Key}"] = $"{Unescaped(RowFields.ToJson(row.Fields))} {Text(row.Pack)}";
            }
        }

        foreach (var (area, files) in ((string, IFileStore)[])[("received", stores.Received), ("work", stores.Work), ("datasets", stores.Datasets)])
        {
            await foreach (var file in files.ListAsync("", Cancellation))
            {
                var content = (await files.ReadAsync(file.Name, Cancellation))!.Content;
                held[$"{area} {file.Name}"] = file.Name.StartsWith("journal/", StringComparison.Ordinal) && content.Length > 0 ? Journaled(content) : Text(content);
            }
        }

        return held;
    }

    /// <summary>What the journal says that the rows of each partition are, whatever its entries are called.</summary>
    public static async Task<IReadOnlyList<string>> JournalAsync(Stores stores)
    {
        var (entries, rows) = (new List<KeptEntry>(), new List<string>());
        var names = await stores.Work.ListAsync("journal/", Cancellation).Select(f => f.Name).ToHashSetAsync(StringComparer.Ordinal, Cancellation);
        foreach (var name in names.Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
        {
            entries.Add(new(name, names.Contains(name[..^5] + ".done"), Entry((await stores.Work.ReadAsync(name, Cancellation))!.Content)));
        }

        foreach (var partition in entries.GroupBy(e => (e.Entry.Table, e.Entry.Partition)))
        {
            rows.AddRange(JournalReplay.Of([.. partition]).Rows.Select(r => $"{partition.Key} {r.Key} {r.Value.Hash}"));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static string Journaled(ReadOnlyMemory<byte> content) =>
        string.Join(' ', Entry(content).Writes.Select(w => $"{w.Key} {Unescaped(w.Fields)} {Text(w.Pack)}"));

    private static JournalEntry Entry(ReadOnlyMemory<byte> content) => JsonSerializer.Deserialize<JournalEntry>(content.Span, Json)!;

    private static string Text(ReadOnlyMemory<byte> content)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(content.Span));
        foreach (var open in (Func<Stream, Stream>[])[s => new BrotliStream(s, CompressionMode.Decompress), s => new GZipStream(s, CompressionMode.Decompress)])
        {
            try
            {
                using var unpacked = new MemoryStream();
                using var packed = open(new MemoryStream(content.ToArray()));
                packed.CopyTo(unpacked);
                text.Append(' ').Append(Encoding.UTF8.GetString(unpacked.ToArray()));
            }
            catch (Exception other) when (other is InvalidOperationException or InvalidDataException)
            {
                // It is not packed so.
            }
        }

        return Unescaped(text.ToString());
    }

    private static string Unescaped(string text) => Escapes().Replace(text, m => ((char)Convert.ToInt32(m.Groups["code"].Value, 16)).ToString());

    /// <summary>JSON in JSON escapes the escape.</summary>
    [GeneratedRegex(@"\\{1,2}u(?<code>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escapes();
}
