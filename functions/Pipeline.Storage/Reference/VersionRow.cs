using System.Globalization;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Reference;

/// <summary>The row of a version.</summary>
/// <param name="Hash">Of its <see cref="VersionFile"/>.</param>
internal sealed record VersionRow(int Number, string Hash, DateTimeOffset ImportedAt, string ImportedBy)
{
    public static VersionRow Of(StoredRow row) => Of(row.Fields);

    public static VersionRow Of(IReadOnlyDictionary<string, string> fields) => new(
        Invariant.Integer(fields["number"]),
        fields["hash"],
        DateTimeOffset.ParseExact(fields["importedAt"], "O", CultureInfo.InvariantCulture),
        fields["importedBy"]);

    public IReadOnlyDictionary<string, string> ToFields() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["number"] = Invariant.Text(Number),
        ["hash"] = Hash,
        ["importedAt"] = ImportedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        ["importedBy"] = ImportedBy,
    };
}
