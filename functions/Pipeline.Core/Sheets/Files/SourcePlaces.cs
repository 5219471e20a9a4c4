namespace Pipeline.Core.Sheets.Files;

/// <summary>Where in a file the places of a sheet's JSON come from.</summary>
public sealed class SourcePlaces
{
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>The first source of a place stays.</summary>
    /// <param name="place">A JSON pointer; empty: the sheet as a whole.</param>
    public void Add(string place, string source) => _sources.TryAdd(place, source);

    /// <summary>The source of the place, or of the nearest that it lies in: a field that was not given lies in its row.</summary>
    public string? Of(string? place)
    {
        for (var at = place ?? ""; ; at = at[..Math.Max(at.LastIndexOf('/'), 0)])
        {
            if (_sources.TryGetValue(at, out var source) || at.Length == 0)
            {
                return source;
            }
        }
    }
}
