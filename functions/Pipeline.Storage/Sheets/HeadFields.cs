using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Sheets;

/// <summary>A revision's head as the fields of its row, and back. Organisation and month stand in the partition.</summary>
internal static class HeadFields
{
    public static Dictionary<string, string> Of(RevisionHead head, PackedRows packed)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form"] = head.Form,
            ["Unit"] = head.Unit,
            ["Revision"] = Text(head.Revision),
            ["Base"] = Text(head.Base),
            ["Kind"] = KebabCase.Of(head.Kind),
            ["Id"] = head.Id,
            ["ContentHash"] = head.ContentHash,
            ["ReceivedAt"] = Text(head.ReceivedAt),
            ["Receipt"] = head.Receipt,
            ["FiledWith"] = head.Key,
            ["RowCount"] = Text(head.RowCount),
            ["Packs"] = Text(packed.Packs.Count),
            ["PackHash"] = packed.Hash,
        };
        Add(fields, "Reason", head.Reason);
        Add(fields, "FinalisedAt", head.FinalisedAt is { } finalised ? Text(finalised) : null);
        Add(fields, "SentAt", head.SentAt is { } sent ? Text(sent) : null);
        Add(fields, "Restatement", head.Restatement);
        Add(fields, "Purged", head.Purged == PurgedParts.Nothing ? null : KebabCase.Of(head.Purged));
        return fields;
    }

    /// <summary>The fields of a filing's row once it is the revision <paramref name="head"/> of its chain.</summary>
    public static Dictionary<string, string> LetIn(StoredRow filing, RevisionHead head) => new(filing.Fields, StringComparer.Ordinal)
    {
        ["Revision"] = Text(head.Revision),
        ["Restatement"] = head.Restatement!,
    };

    /// <summary>The fields of a row once what the sheet said is taken away: as those of a sheet without rows.</summary>
    public static Dictionary<string, string> WithoutPacks(Dictionary<string, string> fields)
    {
        (fields["Packs"], fields["PackHash"]) = (Text(PackedRows.None.Packs.Count), PackedRows.None.Hash);
        return fields;
    }

    public static RevisionHead Read(string organization, Month month, StoredRow row) => new(
        organization, month, row.Fields["Form"], row.Fields["Unit"],
        Number(row, "Revision"),
        Number(row, "Base"),
        KebabCase.Parse<SheetKind>(row.Fields["Kind"]),
        row.Fields.GetValueOrDefault("Reason"),
        row.Fields["Id"], row.Fields["ContentHash"],
        Instant(row.Fields["ReceivedAt"]),
        row.Fields["Receipt"], row.Fields["FiledWith"],
        Number(row, "RowCount"),
        OptionalInstant(row, "FinalisedAt"),
        OptionalInstant(row, "SentAt"))
    {
        Restatement = row.Fields.GetValueOrDefault("Restatement"),
        Purged = row.Fields.TryGetValue("Purged", out var purged) ? KebabCase.Parse<PurgedParts>(purged) : PurgedParts.Nothing,
    };

    public static int PackCount(StoredRow row) => Number(row, "Packs");

    public static string PackHash(StoredRow row) => row.Fields["PackHash"];

    private static void Add(Dictionary<string, string> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Add(name, value);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    private static int Number(StoredRow row, string field) => int.Parse(row.Fields[field], CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static DateTimeOffset? OptionalInstant(StoredRow row, string field) =>
        row.Fields.TryGetValue(field, out var text) ? Instant(text) : null;
}
