using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>Fills a column of text.</summary>
internal sealed class CsvTextReader(ColumnDefinition column, int rows) : CsvFieldReader(column, rows)
{
    public override bool Read(int row, string text)
    {
        ((string?[])Values)[row] = text;
        return true;
    }
}
