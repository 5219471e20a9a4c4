namespace Pipeline.Core.Reference;

/// <summary>Where each row of the reference data was read, so that a problem can name its file and line.</summary>
/// <remarks>Rows are told apart by reference: two equal rows of a file have two places.</remarks>
public sealed class RowOrigins
{
    private readonly Dictionary<object, (string File, int Line)> _places = new(ReferenceEqualityComparer.Instance);

    /// <param name="line">The line the row begins on, from 1.</param>
    public void Add(object row, string file, int line) => _places[row] = (file, line);

    /// <summary><c>file:line</c>, or null for a row that was not read from a file.</summary>
    public string? PlaceOf(object row) => _places.TryGetValue(row, out var at) ? FormattableString.Invariant($"{at.File}:{at.Line}") : null;

    /// <summary>Orders rows as a person reads the files: by file, then by line; rows from no file first.</summary>
    public (string File, int Line) OrderOf(object row) => _places.TryGetValue(row, out var at) ? at : ("", 0);
}
