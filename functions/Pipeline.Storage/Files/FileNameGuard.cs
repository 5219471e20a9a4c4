using System.Buffers;

namespace Pipeline.Storage.Files;

/// <summary>Holds names to what <see cref="IFileStore"/> promises, so that none leaves its folder and each is a blob's name as it stands.</summary>
public static class FileNameGuard
{
    /// <summary>Of a whole name.</summary>
    public const int NameCharacters = 512;

    /// <summary>Of what stands between two slashes; file systems take 255 bytes.</summary>
    public const int SegmentCharacters = 200;

    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestLease = TimeSpan.FromSeconds(60);
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-=");

    /// <exception cref="ArgumentException">It is not a name.</exception>
    public static void Name(string name)
    {
        if (name.Length > NameCharacters || !name.Split('/').All(IsSegment))
        {
            throw new ArgumentException($"'{name}' is not the name of a file: letters, digits, '.', '_', '-' and '=' in segments between slashes.", nameof(name));
        }
    }

    /// <summary>A prefix is a name that may end anywhere, or nothing.</summary>
    /// <exception cref="ArgumentException">No name begins so.</exception>
    public static void Prefix(string prefix)
    {
        // Whatever may still follow, a segment begun with one or two dots can become a name.
        if (prefix.Length > 0)
        {
            Name(prefix + "x");
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">Not 15 to 60 seconds.</exception>
    public static void Lease(TimeSpan duration)
    {
        if (duration < ShortestLease || duration > LongestLease)
        {
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "A lease lasts 15 to 60 seconds.");
        }
    }

    /// <summary>A dot at the end is lost on some file systems and in some addresses; that rules out <c>.</c> and <c>..</c> as well.</summary>
    internal static bool IsSegment(string segment) =>
        segment.Length is > 0 and <= SegmentCharacters && !segment.AsSpan().ContainsAnyExcept(Allowed) && !segment.EndsWith('.');
}
