using System.Globalization;
using System.Text.Json;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Obligations.Drafts;

/// <summary>Reads the properties of what the board sends, and says all that is wrong with them.</summary>
/// <param name="body">A JSON object.</param>
internal sealed class BoardBody(JsonElement body, ProblemList problems)
{
    /// <summary>Of a reason, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>Of this year's instants some have no local time.</summary>
    private const int LastYear = 9999;

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Tells of every property that the body may not have.</summary>
    public BoardBody Only(params string[] known)
    {
        foreach (var name in body.EnumerateObject().Select(JsonText.NameOf).Where(n => !known.Contains(n, StringComparer.Ordinal)))
        {
            problems.Add(Problem.BoardPropertyUnknown(name).At(Place.Of(name)));
        }

        return this;
    }

    /// <summary>The text of a property that has to be there; null with a problem told.</summary>
    public string? Text(string name, Bilingual expected, Func<string, bool> isOne)
    {
        if (Found(name) is not { } value)
        {
            problems.Add(Problem.BoardPropertyMissing(name).At(Place.Of(name)));
            return null;
        }

        if (JsonText.Of(value)?.Trim() is { } text && isOne(text))
        {
            return text;
        }

        problems.Add(Problem.BoardPropertyInvalid(name, JsonText.Shown(value), expected).At(Place.Of(name)));
        return null;
    }

    /// <summary>A reason; null where there is none, which is told if one is needed.</summary>
    public string? Reason(bool isNeeded)
    {
        if (Found("reason") is not { } value || JsonText.Of(value)?.Trim() is { Length: 0 })
        {
            if (isNeeded)
            {
                problems.Add(Problem.BoardReasonMissing(LongestReason));
            }

            return null;
        }

        return Text("reason", Expected.Reason(LongestReason), t => t.Length <= LongestReason && PlainText.IsText(t));
    }

    /// <summary>An instant with its offset, or a day, which means its end in Vietnam; null with a problem told.</summary>
    public DateTimeOffset? Until(string name) => Text(name, Expected.DayOrInstant, t => TryRead(t, out _)) is { } text && TryRead(text, out var until) ? until : null;

    private static bool TryRead(string text, out DateTimeOffset until)
    {
        until = default;
        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < LastYear)
        {
            until = VietnamTime.StartOf(day.AddDays(1));
            return true;
        }

        if (text is not ([.., 'Z' or 'z'] or [.., '+' or '-', _, _, ':', _, _])
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            || instant.Year >= LastYear)
        {
            return false;
        }

        until = instant.ToUniversalTime();
        return true;
    }

    private JsonElement? Found(string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
