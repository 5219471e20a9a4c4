using System.Globalization;
using System.Text;

namespace Pipeline.Core;

/// <summary>
/// Text that is what it looks like. Characters that nobody sees — control characters, marks of writing direction, blanks of no width — can turn a
/// name round, hide a part of it, or make two that look the same; no Vietnamese word has any, so where a person types they are refused.
/// </summary>
public static class PlainText
{
    /// <summary>Of one line.</summary>
    public static bool IsLine(string text) => !text.EnumerateRunes().Any(IsHidden);

    /// <summary>Of one line or more; a tab may stand in it.</summary>
    public static bool IsText(string text) => !text.EnumerateRunes().Any(r => IsHidden(r) && r.Value is not ('\n' or '\t'));

    /// <summary>The text with a sign in the place of each hidden character, fit to be shown to whoever sent it.</summary>
    public static string Shown(string text) => IsLine(text)
        ? text
        : string.Concat(text.EnumerateRunes().Select(r => Rune.IsControl(r) ? " " : IsHidden(r) ? "\uFFFD" : r.ToString()));

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse;
}
