namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>The tables, the active relationships and the measures, by the names that DAX uses: all read from the files that are checked in.</summary>
internal sealed record DaxModel(
    IReadOnlyDictionary<string, DaxTable> Tables,
    IReadOnlyList<(string FromTable, string FromColumn, string ToTable, string ToColumn)> Ways,
    IReadOnlyDictionary<string, string> Measures,
    DateTime Now)
{
    public IEnumerable<(string FromTable, string FromColumn, string ToTable, string ToColumn)> WaysFrom(string table) => Ways.Where(w => w.FromTable == table);
}
