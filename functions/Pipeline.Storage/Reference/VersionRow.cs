using System.Globalization;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Reference;

/// <summary>The row of a version.</summary>
/// <param name="Hash">Of its <see cref="VersionFile"/>.</param>
internal sealed record VersionRow(int Number, string Hash, DateTimeOffset ImportedAt, string ImportedBy)
{
    public static VersionRow Of(StoredRow row) => new(
        Invariant.Integer(row.Fields["number"]),
        row.Fields["hash"],
        DateTimeOffset.ParseExact(row.Fields["importedAt"], "O", CultureInfo.InvariantCulture),
        row.Fields["importedBy"]);

    public IReadOnlyDictionary<string, string> ToFields() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["number"] = Invariant.Text(Number),
        ["hash"] = Hash,
        ["importedAt"] = ImportedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        ["importedBy"] = ImportedBy,
    };
}
