using CsvHelper;
using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>Reads a CSV file row by row, noting where each row stands and all that cannot be read.</summary>
internal static class CsvRows
{
    public static List<T> Read<T>(ReferenceTable<T> table, ReadOnlyMemory<byte> content, RowOrigins origins, List<Problem> problems)
        where T : class
    {
        using var reader = CsvReader.Create(content, Options(table.File, problems));
        if (Columns(table, reader, problems) is not { } columns)
        {
            return [];
        }

        var rows = new List<T>();
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            var fields = new CsvFields(reader, columns, Place(table.File, line), problems);
            var row = table.Read(fields);
            if (fields.Sound)
            {
                origins.Add(row, table.File, line);
                rows.Add(row);
            }
        }

        return rows;
    }

    private static CsvReaderOptions Options(string file, List<Problem> problems) => new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = record => problems.Add(Problem.ReferenceRowMalformed().At(Place(file, record.LineNumber))),
    };

    /// <summary>Where each column stands, or null with problems noted.</summary>
    private static Dictionary<string, int>? Columns<T>(ReferenceTable<T> table, CsvReader reader, List<Problem> problems)
        where T : class
    {
        reader.ReadHeader();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = problems.Count;
        foreach (var name in reader.Headers)
        {
            if (!table.Columns.Contains(name, StringComparer.Ordinal) || !columns.TryAdd(name, columns.Count))
            {
                problems.Add(Problem.ReferenceColumnUnknown(name).At(Place(table.File, 1)));
            }
        }

        problems.AddRange(table.Columns.Where(c => !columns.ContainsKey(c))
            .Select(c => Problem.ReferenceColumnMissing(c).At(Place(table.File, 1))));
        return problems.Count == before ? columns : null;
    }

    private static string Place(string file, long line) => FormattableString.Invariant($"{file}:{line}");
}
