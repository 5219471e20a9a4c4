using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Compares the rows of two readings of a table.</summary>
internal static class TableDifference
{
    /// <summary>The first column whose values differ, and the first row in which they do, from 0 on; or null. Both have the same definition and number of rows.</summary>
    public static (string Column, int Row)? First(TableData left, TableData right)
    {
        for (var i = 0; i < left.Columns.Count; i++)
        {
            if (!AreSame(left.Columns[i], right.Columns[i]))
            {
                var (ours, theirs) = (left.Columns[i], right.Columns[i]);
                return (left.Table.Columns[i].Name, Enumerable.Range(0, left.RowCount).First(row => !Equals(ours.GetValue(row), theirs.GetValue(row))));
            }
        }

        return null;
    }

    private static bool AreSame(Array left, Array right) => (left, right) switch
    {
        (int[] a, int[] b) => a.AsSpan().SequenceEqual(b),
        (int?[] a, int?[] b) => a.AsSpan().SequenceEqual(b),
        (long[] a, long[] b) => a.AsSpan().SequenceEqual(b),
        (long?[] a, long?[] b) => a.AsSpan().SequenceEqual(b),
        (bool[] a, bool[] b) => a.AsSpan().SequenceEqual(b),
        (bool?[] a, bool?[] b) => a.AsSpan().SequenceEqual(b),
        (string?[] a, string?[] b) => a.AsSpan().SequenceEqual(b),
        (DateOnly[] a, DateOnly[] b) => a.AsSpan().SequenceEqual(b),
        (DateOnly?[] a, DateOnly?[] b) => a.AsSpan().SequenceEqual(b),
        (DateTime[] a, DateTime[] b) => a.AsSpan().SequenceEqual(b),
        (DateTime?[] a, DateTime?[] b) => a.AsSpan().SequenceEqual(b),
        (decimal[] a, decimal[] b) => a.AsSpan().SequenceEqual(b),
        (decimal?[] a, decimal?[] b) => a.AsSpan().SequenceEqual(b),
        _ => false,
    };
}
