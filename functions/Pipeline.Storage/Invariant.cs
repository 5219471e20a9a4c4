using System.Globalization;

namespace Pipeline.Storage;

/// <summary>How values are written in rows and names of files: invariant, and in an order that text sorts by where it matters.</summary>
public static class Invariant
{
    private const string InstantFormat = "yyyyMMdd'T'HHmmssfffffff'Z'";

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static int Integer(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>UTC, to the tick, in ordinal order of time: <c>20190305T093000.0000000Z</c> without the point.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(
        text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
