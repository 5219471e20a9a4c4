using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

internal static class SameRows
{
    public static void Assert(TableData expected, TableData actual)
    {
        Xunit.Assert.Equal(expected.RowCount, actual.RowCount);
        for (var i = 0; i < expected.Columns.Count; i++)
        {
            Xunit.Assert.Equal(expected.Columns[i].GetType(), actual.Columns[i].GetType());
            Xunit.Assert.Equal(expected.Columns[i].Cast<object?>(), actual.Columns[i].Cast<object?>());
        }
    }
}
