using System.Globalization;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Audit;

/// <summary>An entry as it is kept, and as it is sealed: a key that begins with the instant it was written at, and the fields as one JSON text.</summary>
public sealed record AuditRow(string Key, string Json)
{
    /// <summary>Of a field: identifiers and codes are shorter; what a client could make longer is cut.</summary>
    private const int Longest = 400;

    internal static AuditRow Of(StoredRow row) => new(row.Key, RowFields.ToJson(row.Fields));

    internal AuditEntry ToEntry() => EntryOf(RowFields.Parse(Json));

    internal static Dictionary<string, string> FieldsOf(AuditEntry entry)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["at"] = entry.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            ["who"] = Fit(entry.Who),
            ["what"] = Fit(entry.What),
            ["subject"] = Fit(entry.Subject),
            ["result"] = Fit(entry.Result),
        };
        if (entry.From is not null)
        {
            fields["from"] = Fit(entry.From);
        }

        return fields;
    }

    internal static AuditEntry EntryOf(IReadOnlyDictionary<string, string> fields) => new(
        DateTimeOffset.ParseExact(fields["at"], "O", CultureInfo.InvariantCulture),
        fields["who"],
        fields["what"],
        fields["subject"],
        fields["result"],
        fields.GetValueOrDefault("from"));

    /// <summary>Text that any store takes and that reads as one line: of a path, a client decides what stands in it.</summary>
    private static string Fit(string text) => string.Create(Math.Min(text.Length, Longest), text, (fit, from) =>
    {
        for (var i = 0; i < fit.Length; i++)
        {
            fit[i] = char.IsControl(from[i]) || char.IsSurrogate(from[i]) ? '?' : from[i];
        }
    });
}
