namespace Pipeline.Core.Datasets;

/// <summary>
/// Which files of a table are put together into one when their year is closed: consecutive months as long as they fit, so that a district has one file
/// a table and year, and a nation's large tables as few as their rows allow. It follows from the files alone, whoever packs them and when.
/// </summary>
public static class FilePacks
{
    /// <param name="files">Of one table and year, in order of month; a month that was split has several.</param>
    /// <param name="mostRows">Of a pack of several months.</param>
    /// <returns>In order; a month that fits with no other stands alone, with all of its files.</returns>
    public static IReadOnlyList<IReadOnlyList<TableFile>> Of(IEnumerable<TableFile> files, int mostRows)
    {
        var packs = new List<List<TableFile>>();
        var rows = 0L;
        foreach (var month in files.GroupBy(f => f.Month))
        {
            var more = month.Sum(f => (long)f.Rows);
            if (packs.Count == 0 || rows + more > mostRows)
            {
                packs.Add([]);
                rows = 0;
            }

            packs[^1].AddRange(month);
            rows += more;
        }

        return packs;
    }
}
