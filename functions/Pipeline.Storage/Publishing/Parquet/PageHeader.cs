using Parquet.Meta;

namespace Pipeline.Storage.Publishing.Parquet;

/// <summary>What the checks ask of a page's header.</summary>
/// <param name="Encoding">Of the values; of the dictionary on a dictionary page.</param>
/// <param name="CompressedSize">Bytes that follow the header.</param>
internal readonly record struct PageHeader(PageType Type, Encoding Encoding, int CompressedSize)
{
    // Field ids of PageHeader in the format's parquet.thrift.
    private const int TypeField = 1;
    private const int CompressedSizeField = 3;
    private const int DataPageField = 5;
    private const int DictionaryPageField = 7;
    private const int DataPageV2Field = 8;

    public static PageHeader Read(ref ThriftCompactReader reader)
    {
        var header = default(PageHeader);
        var last = 0;
        while (reader.ReadField(ref last, out var type))
        {
            switch (last)
            {
                case TypeField:
                    header = header with { Type = (PageType)reader.ReadInt32() };
                    break;
                case CompressedSizeField:
                    header = header with { CompressedSize = reader.ReadInt32() };
                    break;
                case DataPageField or DictionaryPageField:
                    header = header with { Encoding = ReadEncoding(ref reader, encodingField: 2) };
                    break;
                case DataPageV2Field:
                    header = header with { Encoding = ReadEncoding(ref reader, encodingField: 4) };
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        return header.CompressedSize >= 0 ? header : throw new InvalidDataException("A page has a negative size.");
    }

    private static Encoding ReadEncoding(ref ThriftCompactReader reader, int encodingField)
    {
        var encoding = default(Encoding);
        var last = 0;
        while (reader.ReadField(ref last, out var type))
        {
            if (last == encodingField)
            {
                encoding = (Encoding)reader.ReadInt32();
            }
            else
            {
                reader.Skip(type);
            }
        }

        return encoding;
    }
}
