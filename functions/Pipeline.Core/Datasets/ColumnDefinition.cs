namespace Pipeline.Core.Datasets;

/// <summary>A column of a published table.</summary>
/// <param name="Name">snake_case, never renamed within a major schema version.</param>
/// <param name="Meaning">What it says, its unit and what null means, in both languages.</param>
public sealed record ColumnDefinition(string Name, ColumnType Type, bool Nullable, Bilingual Caption, Bilingual Meaning)
{
    /// <summary>The dimension table whose key this column holds; null if it is no foreign key.</summary>
    public string? References { get; init; }

    /// <summary>The column whose count includes this one's, so that this is never greater; null if none does.</summary>
    public string? PartOf { get; init; }

    /// <summary>How it may be added up; both the dictionary and the measures of reports follow it.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>What it is counted in; null where its type says it, see <see cref="Units.Of"/>.</summary>
    public Bilingual? Unit { get; init; }
}
