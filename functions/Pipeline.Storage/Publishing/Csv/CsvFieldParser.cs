namespace Pipeline.Storage.Publishing.Csv;

/// <returns>False if the field is not one whole value of the type.</returns>
internal delegate bool CsvFieldParser<T>(ReadOnlySpan<byte> field, out T value);
