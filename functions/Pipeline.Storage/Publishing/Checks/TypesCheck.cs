using Parquet.Meta;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Parquet;
using PhysicalType = Parquet.Meta.Type;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>A file holds only what Power BI reads everywhere: the footer and every page header are looked at (DATASETS, Parquet).</summary>
internal sealed class TypesCheck : IFileCheck
{
    public string Name => "types-and-encodings";

    public async Task<IReadOnlyList<CheckFailure>> CheckAsync(FileUnderCheck file, CancellationToken cancellation)
    {
        if (!file.IsIntact)
        {
            return [];
        }

        try
        {
            await using var reader = await ParquetTableReader.OpenAsync(file.Content!.Value, cancellation);
            return [.. Faults(reader.Metadata!, file).Distinct(StringComparer.Ordinal).Select(fault => file.Failure(
                $"Tệp có thứ mà Power BI không đọc được ở mọi nơi ({fault}). Hãy công bố lại bằng phiên bản phần mềm hiện hành.",
                $"The file holds what Power BI does not read everywhere ({fault}). Publish again with the current version of the product."))];
        }
        catch (InvalidDataException damage)
        {
            return [file.Failure(
                $"Không đọc được phần mô tả của tệp ({damage.Message}). Hãy công bố lại.",
                $"The file's footer cannot be read ({damage.Message}). Publish again.")];
        }
    }

    private static IEnumerable<string> Faults(FileMetaData footer, FileUnderCheck file) =>
        SchemaFaults(footer, file.Table).Concat(footer.RowGroups.SelectMany(g => g.Columns).SelectMany(c => ColumnFaults(c, file.Content!.Value)));

    private static IEnumerable<string> SchemaFaults(FileMetaData footer, TableDefinition table)
    {
        var elements = footer.Schema.Skip(1).ToList();
        var names = elements.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            var column = table.Columns.FirstOrDefault(c => c.Name == element.Name);
            if (column is null)
            {
                yield return $"column {element.Name} is not in the table's definition";
            }
            else if (element.NumChildren > 0 || !IsAllowed(element, column))
            {
                yield return $"column {element.Name} is not a flat {ColumnTypes.Sql(column.Type)}";
            }
        }

        foreach (var column in table.Columns.Where(c => !c.Nullable && !names.Contains(c.Name)))
        {
            yield return $"column {column.Name} is not there";
        }
    }

    private static bool IsAllowed(SchemaElement element, ColumnDefinition column) =>
        element.RepetitionType == (column.Nullable ? FieldRepetitionType.OPTIONAL : FieldRepetitionType.REQUIRED)
        && column.Type switch
        {
            ColumnType.Int32 => element is { Type: PhysicalType.INT32, LogicalType: null or { INTEGER: { BitWidth: 32, IsSigned: true } } },
            ColumnType.Int64 => element is { Type: PhysicalType.INT64, LogicalType: null or { INTEGER: { BitWidth: 64, IsSigned: true } } },
            ColumnType.Boolean => element is { Type: PhysicalType.BOOLEAN },
            ColumnType.Text => element is { Type: PhysicalType.BYTE_ARRAY, LogicalType.STRING: not null },
            ColumnType.Date => element is { Type: PhysicalType.INT32, LogicalType.DATE: not null },
            ColumnType.Timestamp => element is { Type: PhysicalType.INT64, LogicalType.TIMESTAMP: { IsAdjustedToUTC: true, Unit.MICROS: not null } },
            ColumnType.Decimal => element is
            {
                Type: PhysicalType.INT64,
                LogicalType.DECIMAL: { Precision: ColumnTypes.DecimalPrecision, Scale: ColumnTypes.DecimalScale },
            },
            _ => false,
        };

    private static IEnumerable<string> ColumnFaults(ColumnChunk chunk, ReadOnlyMemory<byte> file)
    {
        var column = chunk.MetaData!;
        var name = string.Join('.', column.PathInSchema);
        if (column.Codec != CompressionCodec.SNAPPY)
        {
            yield return $"column {name} is compressed with {column.Codec}";
        }

        foreach (var page in PageHeaders.Of(column, file))
        {
            if (page.Type is not (PageType.DATA_PAGE or PageType.DICTIONARY_PAGE))
            {
                yield return $"column {name} has a page {page.Type}";
            }
            else if (page.Encoding is not (Encoding.PLAIN or Encoding.PLAIN_DICTIONARY or Encoding.RLE_DICTIONARY))
            {
                yield return $"column {name} is encoded {page.Encoding}";
            }
        }
    }
}
