namespace Pipeline.Storage.Rows;

/// <summary>Cuts many writes of one partition into transactions as large as the stores take.</summary>
internal static class RowBatches
{
    /// <summary>Of a transaction: far below the limit, which counts what is around the rows too.</summary>
    private const int Bytes = 1_000_000;

    public static IEnumerable<IReadOnlyList<RowWrite>> Of(IEnumerable<RowWrite> writes)
    {
        var (group, bytes) = (new List<RowWrite>(), 0);
        foreach (var write in writes)
        {
            var size = write.Pack.Length + write.Fields.Sum(f => 6 * (f.Key.Length + f.Value.Length));
            if (group.Count == RowLimits.WritesPerTransaction || (group.Count > 0 && bytes + size > Bytes))
            {
                yield return group;
                (group, bytes) = ([], 0);
            }

            group.Add(write);
            bytes += size;
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
