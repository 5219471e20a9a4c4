using System.Buffers;
using System.Text.RegularExpressions;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>What gives away a secret by its shape: keys of the product, the secret of webhooks, and those of storage accounts.</summary>
internal static partial class Secrets
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["whsec_", "AccountKey=", "SharedAccessKey=", "SharedAccessSignature=", "&sig=", "?sig=", "PRIVATE KEY-----"], StringComparison.OrdinalIgnoreCase);

    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Marks) || Key().IsMatch(text);

    /// <summary>The text of a key as it is handed out, <c>{id}.{secret}</c>.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9A-HJKMNP-TV-Z]{10}\.[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
