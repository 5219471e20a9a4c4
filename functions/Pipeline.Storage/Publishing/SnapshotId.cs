using System.Globalization;
using System.Security.Cryptography;

namespace Pipeline.Storage.Publishing;

/// <summary>Names of snapshots: they sort by the time of publication, and two publishers never take the same one.</summary>
internal static class SnapshotId
{
    public static string New(DateTimeOffset now) => string.Create(
        CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMdd'T'HHmmssfff'Z'}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");

    /// <summary>Whether a text has the letters of one, and so can be part of a file's name.</summary>
    public static bool IsOne(string text) => text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
