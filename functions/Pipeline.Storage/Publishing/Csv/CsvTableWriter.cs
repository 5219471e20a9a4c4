using System.Buffers;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>Writes a table as CSV, from one or more parts of its rows, straight into UTF-8.</summary>
public sealed class CsvTableWriter
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);

    public CsvTableWriter(TableDefinition table)
    {
        _output.Write(CsvFormat.Bom);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var name = table.Columns[i].Name;
            var target = _output.GetSpan((name.Length * 3) + 6);
            var length = CsvText.Write(name, target);
            _output.Advance(length + End(target[length..], last: i == table.Columns.Count - 1));
        }
    }

    /// <summary>Rows so far.</summary>
    public int Rows { get; private set; }

    /// <summary>The file so far.</summary>
    public ReadOnlyMemory<byte> Written => _output.WrittenMemory;

    /// <summary>A whole file.</summary>
    public static ReadOnlyMemory<byte> Write(TableData data)
    {
        var writer = new CsvTableWriter(data.Table);
        writer.Append(data);
        return writer.Written;
    }

    public void Append(TableData data)
    {
        var columns = data.Columns.Select((values, i) => CsvColumn.Of(data.Table.Columns[i], values)).ToArray();
        for (var row = 0; row < data.RowCount; row++)
        {
            AppendRow(columns, row);
        }

        Rows += data.RowCount;
    }

    private void AppendRow(CsvColumn[] columns, int row)
    {
        var width = columns.Length + 1;
        foreach (var column in columns)
        {
            width += column.Width(row);
        }

        var target = _output.GetSpan(width);
        var length = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            length += columns[i].Write(row, target[length..]);
            length += End(target[length..], last: i == columns.Length - 1);
        }

        _output.Advance(length);
    }

    private static int End(Span<byte> target, bool last)
    {
        if (!last)
        {
            target[0] = CsvFormat.Comma;
            return 1;
        }

        CsvFormat.LineEnd.CopyTo(target);
        return 2;
    }
}
