namespace Pipeline.Storage.Publishing.Csv;

/// <summary>A column of values or nulls; a null is an empty field.</summary>
internal sealed class CsvOptionalValues<T>(T?[] values, CsvFieldWriter<T> write) : CsvColumn
    where T : struct
{
    public override int Width(int row) => CsvValue.GreatestWidth;

    public override int Write(int row, Span<byte> target) => values[row] is { } value ? write(value, target) : 0;
}
