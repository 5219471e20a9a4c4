using System.Text;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>Reads a CSV file back, part by part, and takes nothing that breaks the rules of <see cref="CsvFormat"/>.</summary>
public sealed class CsvTableReader
{
    private readonly TableDefinition _table;
    private readonly ReadOnlyMemory<byte> _file;
    private int _position;
    private int _line;

    /// <exception cref="InvalidDataException">The file does not begin with the BOM and the table's columns.</exception>
    public CsvTableReader(TableDefinition table, ReadOnlyMemory<byte> file)
    {
        (_table, _file) = (table, file);
        _position = file.Span.StartsWith(CsvFormat.Bom) ? CsvFormat.Bom.Length : throw Broken("it does not begin with a byte order mark");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (NextField(i) is not { Quoted: true } field || Text(field) != table.Columns[i].Name)
            {
                throw Broken($"column {i + 1} is not \"{table.Columns[i].Name}\"");
            }
        }
    }

    private readonly record struct Field(int Start, int Length, bool Quoted);

    /// <summary>Whether all rows have been read.</summary>
    public bool IsAtEnd => _position == _file.Length;

    /// <summary>The whole file.</summary>
    public static TableData Read(TableDefinition table, ReadOnlyMemory<byte> file, int rows)
    {
        var reader = new CsvTableReader(table, file);
        var data = reader.Read(rows);
        return reader.IsAtEnd ? data : throw reader.Broken($"it has more than {rows} rows");
    }

    /// <summary>The next rows.</summary>
    /// <exception cref="InvalidDataException">There are fewer, or a field does not fit its column.</exception>
    public TableData Read(int rows)
    {
        var columns = _table.Columns.Select(c => CsvFieldReader.Of(c, rows)).ToArray();
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                var field = NextField(i);
                if (!ReadField(columns[i], row, field))
                {
                    throw Broken($"column {_table.Columns[i].Name} does not hold {ColumnTypes.Sql(_table.Columns[i].Type)}");
                }
            }
        }

        return new TableData(_table, rows, [.. columns.Select(c => c.Values)]);
    }

    private bool ReadField(CsvFieldReader column, int row, Field field) =>
        column.IsText
            ? field.Quoted ? column.Read(row, Text(field)) : field.Length == 0 && column.ReadNull(row)
            : !field.Quoted && (field.Length == 0 ? column.ReadNull(row) : column.Read(row, _file.Span.Slice(field.Start, field.Length)));

    private Field NextField(int index)
    {
        var rest = _file.Span[_position..];
        if (index == 0)
        {
            _line++;
        }

        var field = !rest.IsEmpty && rest[0] == CsvFormat.Quote ? QuotedField(rest) : PlainField(rest);
        _position = field.Start + field.Length + (field.Quoted ? 1 : 0);
        Skip(index == _table.Columns.Count - 1 ? CsvFormat.LineEnd : ","u8);
        return field;
    }

    private Field QuotedField(ReadOnlySpan<byte> rest)
    {
        for (var i = 1; rest[i..].IndexOf(CsvFormat.Quote) is var quote and >= 0; i += 2)
        {
            i += quote;
            if (i + 1 == rest.Length || rest[i + 1] != CsvFormat.Quote)
            {
                return new(_position + 1, i - 1, Quoted: true);
            }
        }

        throw Broken("a quoted field does not end");
    }

    private Field PlainField(ReadOnlySpan<byte> rest) =>
        rest.IndexOfAny((byte)',', (byte)'\r') is var end and >= 0
            ? new(_position, end, Quoted: false)
            : throw Broken("it ends inside a row");

    private void Skip(ReadOnlySpan<byte> expected)
    {
        if (!_file.Span[_position..].StartsWith(expected))
        {
            throw Broken("a row does not have as many fields as there are columns, or does not end with CR LF");
        }

        _position += expected.Length;
    }

    private string Text(Field field)
    {
        var text = Encoding.UTF8.GetString(_file.Span.Slice(field.Start, field.Length)).Replace("\"\"", "\"", StringComparison.Ordinal);
        return text.Length > 1 && text[0] == '\'' && CsvFormat.IsGuarded(text[1]) ? text[1..] : text;
    }

    private InvalidDataException Broken(string how) => new($"The CSV file of {_table.Name} is broken at line {_line}: {how}.");
}
