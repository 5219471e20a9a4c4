using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>Fills a column of values.</summary>
internal sealed class CsvValueReader<T>(ColumnDefinition column, int rows, CsvFieldParser<T> parse) : CsvFieldReader(column, rows)
    where T : struct
{
    public override bool Read(int row, ReadOnlySpan<byte> field)
    {
        if (!parse(field, out var value))
        {
            return false;
        }

        if (Values is T?[] optional)
        {
            optional[row] = value;
        }
        else
        {
            ((T[])Values)[row] = value;
        }

        return true;
    }
}
