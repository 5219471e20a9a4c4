namespace Pipeline.Storage.Publishing.Csv;

/// <summary>A column of values of a fixed greatest width.</summary>
internal sealed class CsvValues<T>(T[] values, CsvFieldWriter<T> write) : CsvColumn
    where T : struct
{
    public override int Width(int row) => CsvValue.GreatestWidth;

    public override int Write(int row, Span<byte> target) => write(values[row], target);
}
