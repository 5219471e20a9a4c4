namespace Pipeline.Storage.Publishing.Csv;

/// <returns>How many bytes of the target were written.</returns>
internal delegate int CsvFieldWriter<T>(T value, Span<byte> target);
