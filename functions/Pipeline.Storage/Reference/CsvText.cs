using System.Globalization;

namespace Pipeline.Storage.Reference;

/// <summary>How values stand in a CSV file of the reference data; what <see cref="CsvFields"/> reads back.</summary>
internal static class CsvText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    public static string Of(bool yes) => yes ? "yes" : "no";

    public static string Of(IReadOnlyList<string> codes) => string.Join(' ', codes);
}
