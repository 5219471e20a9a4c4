using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>The texts that a snapshot publishes, with their places: what stands in text columns, and the lines of files such as the dictionary.</summary>
/// <param name="isKnown">Texts that need no look, which are nearly all; they are not kept.</param>
internal sealed class PublishedTexts(Func<string, bool> isKnown)
{
    private readonly Dictionary<(string Text, TextPlace Place), Rows> _texts = [];

    public IReadOnlySet<string> All => _texts.Keys.Select(k => k.Text).ToHashSet(StringComparer.Ordinal);

    public void AddRows(RowsUnderCheck rows)
    {
        foreach (var (column, values) in rows.Table.Columns.Index().Where(c => c.Item.Type == ColumnType.Text).Select(c => (c.Item, rows.Data.Columns[c.Index] as string?[])))
        {
            Add(values ?? [], new(rows.Table.Name, rows.File, column.Name));
        }
    }

    public void AddFile(string name, ReadOnlyMemory<byte> content) =>
        Add(System.Text.Encoding.UTF8.GetString(content.Span).Split('\n'), new(null, name, "line"));

    /// <summary>Where texts stand: each place with its rows, counted, and the numbers of the first few, from 1 on.</summary>
    public IEnumerable<(TextPlace Place, long Count, IReadOnlyList<int> First)> PlacesOf(IReadOnlySet<string> texts) => _texts
        .Where(t => texts.Contains(t.Key.Text))
        .GroupBy(t => t.Key.Place, t => t.Value)
        .Select(g => (g.Key, g.Sum(r => (long)r.Count), (IReadOnlyList<int>)[.. g.Select(r => r.First).Order().Take(RowsUnderCheck.KeysShown)]));

    private void Add(string?[] texts, TextPlace place)
    {
        string? last = null;
        for (var row = 0; row < texts.Length; row++)
        {
            // The same text often stands in many rows one after the other.
            if (string.IsNullOrEmpty(texts[row]) || texts[row] == last)
            {
                continue;
            }

            if (isKnown(texts[row]!))
            {
                last = texts[row];
                continue;
            }

            var known = _texts.GetValueOrDefault((texts[row]!, place));
            _texts[(texts[row]!, place)] = known.Count == 0 ? new(1, row + 1) : known with { Count = known.Count + 1 };
        }
    }

    private readonly record struct Rows(int Count, int First);
}
