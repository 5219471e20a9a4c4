using System.Globalization;
using System.Security.Cryptography;

namespace Pipeline.Storage.Publishing;

/// <summary>Names of snapshots: they sort by the time of publication, and two publishers never take the same one.</summary>
internal static class SnapshotId
{
    private const string Time = "yyyyMMdd'T'HHmmssfff'Z'";
    private const int TimeLength = 19;

    public static string New(DateTimeOffset now) => string.Create(
        CultureInfo.InvariantCulture, $"{now.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");

    /// <summary>Whether a text has the letters of one, and so can be part of a file's name.</summary>
    public static bool IsOne(string text) => text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>When the snapshot was published; null if the name does not tell.</summary>
    public static DateTimeOffset? TimeOf(string id) =>
        id.Length > TimeLength && DateTimeOffset.TryParseExact(id[..TimeLength], Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;
}
