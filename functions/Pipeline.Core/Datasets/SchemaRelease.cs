namespace Pipeline.Core.Datasets;

/// <summary>A minor version of the datasets' schema and what came in with it. Nothing ever goes out within a major version.</summary>
/// <param name="Version">Major and minor: <c>1.3</c>.</param>
/// <param name="Summary">What analysts can see since then, in a sentence.</param>
public sealed record SchemaRelease(string Version, Bilingual Summary)
{
    /// <summary>New tables, whole.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>New columns of tables that were there: <c>fact_reporting.days_late</c>, or <c>fact_reporting.r2b_*</c> for all that begin so.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>New measures, by id, since the catalogue is there.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Whether it brought this column into a table that was there.</summary>
    public bool Adds(string table, string column) => Columns.Any(c => Matches(c, $"{table}.{column}"));

    /// <summary>Whether a line of <see cref="Columns"/> means the column.</summary>
    public static bool Matches(string line, string column) =>
        line.EndsWith('*') ? column.StartsWith(line[..^1], StringComparison.Ordinal) : line == column;
}
