using System.Text;

namespace Pipeline.Core;

/// <summary>How an enum value is written in files, JSON and tables: <c>CommuneCommittee</c> is <c>commune-committee</c>.</summary>
public static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum => Names<T>.ByName.TryGetValue(text ?? "", out value);

    /// <exception cref="FormatException">The text names none of the values.</exception>
    public static T Parse<T>(string? text)
        where T : struct, Enum => TryParse<T>(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is none of {string.Join(", ", All<T>())}.");

    /// <summary>The value, or null where the text is null.</summary>
    public static T? ParseOptional<T>(string? text)
        where T : struct, Enum => text is null ? null : Parse<T>(text);

    /// <summary>All names in declaration order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Names<T>.InOrder;

    private static string Convert(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Convert(v.ToString()));
        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
        public static readonly string[] InOrder = [.. Enum.GetValues<T>().Select(v => ByValue[v])];
    }
}
