using Pipeline.Storage.Keys;

namespace Pipeline.Local.Commands;

/// <summary>How a key is told of in a list.</summary>
internal static class KeyWords
{
    public static string Scope(KeyScope scope) => string.Join(", ", (IEnumerable<string>)[.. scope.ReadOnly ? ["read-only"] : (string[])[], .. scope.Forms]);

    public static string State(KeyRecord key, KeyTerms terms, DateTimeOffset now) =>
        key.RevokedAt is { } revoked ? $"revoked {revoked:u}"
        : key.ExpiresAt <= now ? "ended"
        : (terms.EndOf(key.ExpiresAt, now) is { } end ? FormattableString.Invariant($"ENDS IN {Math.Ceiling((end - now).TotalDays)} DAYS") : "opens")
            + (key.ReplacedBy is { } next ? $", replaced by {next}" : "");
}
