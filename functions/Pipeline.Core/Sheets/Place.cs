using System.Globalization;
using static System.FormattableString;

namespace Pipeline.Core.Sheets;

/// <summary>Places in a sheet as JSON pointers (RFC 6901), relative to the sheet's own object; rows count from 0.</summary>
public static class Place
{
    public static string Of(string property) => "/" + Escaped(property);

    public static string OfRow(int row) => Invariant($"/rows/{row}");

    public static string Of(int row, string field) => Invariant($"/rows/{row}/{Escaped(field)}");

    /// <param name="item">The position in a code list, from 0.</param>
    public static string Of(int row, string field, int item) => Invariant($"/rows/{row}/{Escaped(field)}/{item}");

    /// <summary>The row of a place in the rows.</summary>
    public static int RowOf(string place)
    {
        var row = place.AsSpan("/rows/".Length);
        var end = row.IndexOf('/');
        return int.Parse(end < 0 ? row : row[..end], CultureInfo.InvariantCulture);
    }

    public static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
