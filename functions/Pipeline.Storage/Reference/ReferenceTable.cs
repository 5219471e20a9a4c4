namespace Pipeline.Storage.Reference;

/// <summary>One CSV file of the reference data: how its rows are read and written, in one place so that the two cannot part.</summary>
/// <param name="Columns">In the order in which they are written; a file may have them in any order.</param>
/// <param name="Write">A row's fields in the order of <paramref name="Columns"/>; null is an empty field.</param>
internal sealed record ReferenceTable<T>(
    string File, IReadOnlyList<string> Columns, Func<CsvFields, T> Read, Func<T, IReadOnlyList<string?>> Write)
    where T : class;
