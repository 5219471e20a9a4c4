namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>Collects the problems of rows with their places.</summary>
internal sealed class Findings(RowOrigins origins)
{
    private readonly List<(string File, int Line, Problem Problem)> _found = [];

    public void Add(object row, Problem problem)
    {
        var (file, line) = origins.OrderOf(row);
        _found.Add((file, line, problem with { Place = origins.PlaceOf(row) }));
    }

    /// <summary>The place of another row, to name it in a problem.</summary>
    public string PlaceOf(object row) => origins.PlaceOf(row) ?? "?";

    public IReadOnlyList<Problem> InOrder() =>
        [.. _found.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Select(f => f.Problem)];
}
