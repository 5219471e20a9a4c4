namespace Pipeline.Core.Datasets.Measures;

/// <summary>Which rows of its table a measure looks at, among those that the reader selected.</summary>
public abstract record RowFilter
{
    /// <summary>The mark is set.</summary>
    public sealed record IsTrue(string Column) : RowFilter;

    /// <summary>The text is this one.</summary>
    public sealed record IsText(string Column, string Value) : RowFilter;

    /// <summary>There is a value.</summary>
    public sealed record IsKnown(string Column) : RowFilter;

    /// <summary>The year is that of the row's month, or so many before it.</summary>
    public sealed record IsYearOfMonth(string Column, int YearsBefore = 0) : RowFilter;
}
