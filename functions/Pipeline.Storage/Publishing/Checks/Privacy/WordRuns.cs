using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>
/// What in a text could be a person's name, two to six words of letters with only blanks between, or a code of the reference data. A single word is no
/// name that could be told from a place's, and a short number is in every text.
/// </summary>
internal static partial class WordRuns
{
    private const int ShortestNumber = 8;
    private const int MostWords = 6;

    public static IEnumerable<string> Of(string text)
    {
        var words = Words(text);
        for (var start = 0; start < words.Count; start++)
        {
            if (IsCode(words[start].Text))
            {
                yield return words[start].Text;
            }

            for (var last = start; last < words.Count && last - start < MostWords && IsOfName(words[last].Text) && (last == start || words[last].FollowsABlank); last++)
            {
                if (last > start)
                {
                    yield return string.Join(' ', words.Skip(start).Take(last - start + 1).Select(w => w.Text));
                }
            }
        }
    }

    /// <summary>A name as it is looked for: its words with one blank between them; null if it is a single one.</summary>
    public static string? NameOf(string name) => Words(name) is { Count: >= 2 and <= MostWords } words ? string.Join(' ', words.Select(w => w.Text)) : null;

    /// <summary>Whether a word has the letters of a code, and can be told from the numbers and times that are in every text.</summary>
    public static bool IsCode(string word) =>
        word.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-')
        && !StartOfTime().IsMatch(word)
        && (word.Any(char.IsAsciiLetterUpper) || word.Count(char.IsAsciiDigit) >= ShortestNumber);

    /// <summary>Of an instant a word ends at its first colon.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}(-\d{2}(T\d{2})?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartOfTime();

    private static bool IsOfName(string word) => word.All(c => !char.IsAsciiDigit(c) && c != '_');

    private static List<(string Text, bool FollowsABlank)> Words(string text)
    {
        var (words, start, blank) = (new List<(string, bool)>(), -1, true);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInWord(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                words.Add((text[start..i], blank));
                (start, blank) = (-1, true);
            }

            blank = blank && i < text.Length && text[i] is (' ' or '\u00A0');
        }

        return words;
    }

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c) || c is '-' or '_' or '\'' or '’' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
