namespace Pipeline.Core.Reference.Differences;

/// <summary>Tells the rows of one file apart by their codes and first day, and compares those that have both in common.</summary>
/// <param name="key">The codes that a row is known by, with blanks between them.</param>
/// <param name="withEndOf">The first row with the end, and the successors, of the second.</param>
/// <param name="same">Whether two rows are the same; null: they compare as values.</param>
internal sealed class ComparedTable<T>(
    string file, Func<ReferenceData, IEnumerable<T>> rows, Func<T, string> key, Func<T, T, T> withEndOf, Func<T, T, bool>? same = null) : IComparedTable
    where T : class
{
    public IEnumerable<RowChange> Compare(ReferenceData? before, ReferenceData after)
    {
        var former = before is null ? [] : ByKey(rows(before));
        var present = ByKey(rows(after));
        return former.Keys.Union(present.Keys)
            .OrderBy(k => k.Codes, StringComparer.Ordinal).ThenBy(k => k.From)
            .Select(k => Change(k, former.GetValueOrDefault(k), present.GetValueOrDefault(k)))
            .OfType<RowChange>();
    }

    private Dictionary<(string Codes, DateOnly? From), T> ByKey(IEnumerable<T> versions)
    {
        var found = new Dictionary<(string, DateOnly?), T>();
        foreach (var row in versions)
        {
            found.TryAdd((key(row), (row as IDated)?.ValidFrom), row);
        }

        return found;
    }

    private RowChange? Change((string Codes, DateOnly? From) id, T? before, T? after)
    {
        RowChange Of(RowChangeKind kind) => new(file, kind, id.Codes, id.From, EndOf(after ?? before), after is null ? null : EndOf(before));

        return before is null ? Of(RowChangeKind.Added)
            : after is null ? Of(RowChangeKind.Removed)
            : !(same ?? Equals)(withEndOf(before, after), after) ? Of(RowChangeKind.Changed)
            : EndOf(before) != EndOf(after) ? Of(EndOf(after) is null ? RowChangeKind.Changed : RowChangeKind.Closed)
            : SuccessorsOf(before).SequenceEqual(SuccessorsOf(after), StringComparer.Ordinal) ? null
            : Of(RowChangeKind.Changed);
    }

    private static bool Equals(T before, T after) => before.Equals(after);

    private static DateOnly? EndOf(T? row) => (row as IDated)?.ValidTo;

    private static IReadOnlyList<string> SuccessorsOf(T row) => (row as IUnit)?.Successors ?? [];
}
