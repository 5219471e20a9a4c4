using Parquet.Meta;

namespace Pipeline.Storage.Publishing.Parquet;

/// <summary>The headers of a column's pages. Parquet.Net reads them inside only, and the footer does not tell a V1 page from a V2 one.</summary>
internal static class PageHeaders
{
    /// <summary>In the order in which they lie in the file.</summary>
    /// <exception cref="InvalidDataException">They cannot be followed to the end of the column.</exception>
    public static IReadOnlyList<PageHeader> Of(ColumnMetaData column, ReadOnlyMemory<byte> file)
    {
        var headers = new List<PageHeader>();
        var start = column.DictionaryPageOffset is { } dictionary and > 0 ? Math.Min(dictionary, column.DataPageOffset) : column.DataPageOffset;
        var end = start + column.TotalCompressedSize;
        if (start < 0 || end > file.Length)
        {
            throw new InvalidDataException("A column lies outside the file.");
        }

        for (var position = (int)start; position < end;)
        {
            var reader = new ThriftCompactReader(file.Span[position..(int)end]);
            var header = PageHeader.Read(ref reader);
            headers.Add(header);
            position += reader.Position + header.CompressedSize;
        }

        return headers;
    }
}
