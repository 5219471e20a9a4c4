using Pipeline.Core.Sheets.Files;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>How the choices are written.</summary>
public static class UnitActions
{
    private static readonly Dictionary<UnitAction, Bilingual> Captions = new()
    {
        [UnitAction.File] = new("Nộp", "File"),
        [UnitAction.Nil] = new("Không phát sinh", "Nothing to report"),
        [UnitAction.Leave] = new("Để lại", "Leave"),
    };

    public static IEnumerable<string> Choices => Captions.Values.Select(c => c.Vi);

    public static string Written(UnitAction action) => action == UnitAction.None ? "" : Captions[action].Vi;

    /// <summary>Null if the text is none of them.</summary>
    public static UnitAction? Of(string text)
    {
        var typed = TypedText.Trimmed(text);
        return typed.Length == 0 ? UnitAction.None
            : Captions.Where(c => Same(c.Value.Vi, typed) || Same(c.Value.En, typed)).Select(c => (UnitAction?)c.Key).FirstOrDefault();
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
