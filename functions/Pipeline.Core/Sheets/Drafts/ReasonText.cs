using System.Text.Json;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>Why there is nothing to report, or why a sheet is withdrawn: required for these two, not allowed for rows.</summary>
internal static class ReasonText
{
    private const int Longest = 500;

    public static string? Read(JsonElement value, SheetKind kind, ProblemList problems)
    {
        var text = JsonText.Of(value)?.Trim();
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String)
            || (value.ValueKind == JsonValueKind.String && !Readable(text)))
        {
            problems.Add(Problem.SheetPropertyInvalid("reason", JsonText.Shown(value), Expected.Reason(Longest)));
            return null;
        }

        if (string.IsNullOrEmpty(text) != (kind == SheetKind.Rows))
        {
            problems.Add(kind == SheetKind.Rows ? Problem.ReasonNotAllowed() : Problem.ReasonMissing());
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static bool Readable(string? text) => text is { Length: <= Longest } && PlainText.IsText(text);
}
