using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>Every text that a snapshot publishes, each once a place: what stands in text columns, and whole files such as the dictionary.</summary>
internal sealed class PublishedTexts
{
    private readonly Dictionary<(string Text, TextPlace Place), Rows> _texts = [];

    public IEnumerable<string> All => _texts.Keys.Select(k => k.Text).Distinct(StringComparer.Ordinal);

    public void AddRows(RowsUnderCheck rows)
    {
        foreach (var (column, values) in rows.Table.Columns.Index().Where(c => c.Item.Type == ColumnType.Text).Select(c => (c.Item, rows.Data.Columns[c.Index] as string?[])))
        {
            var place = new TextPlace(rows.Table.Name, rows.File, column.Name);
            for (var row = 0; row < values?.Length; row++)
            {
                if (!string.IsNullOrEmpty(values[row]))
                {
                    Add(values[row]!, place, row + 1);
                }
            }
        }
    }

    public void AddFile(string name, ReadOnlyMemory<byte> content) =>
        Add(System.Text.Encoding.UTF8.GetString(content.Span), new(null, name, null), row: 0);

    /// <summary>Where texts stand: each place with its rows, counted, and the numbers of the first few, from 1 on.</summary>
    public IEnumerable<(TextPlace Place, long Count, IReadOnlyList<int> First)> PlacesOf(Func<string, bool> isMeant) => _texts
        .Where(t => isMeant(t.Key.Text))
        .GroupBy(t => t.Key.Place, t => t.Value)
        .Select(g => (g.Key, g.Sum(r => (long)r.Count), (IReadOnlyList<int>)[.. g.Select(r => r.First).Where(r => r > 0).Order().Take(RowsUnderCheck.KeysShown)]));

    private void Add(string text, TextPlace place, int row)
    {
        var known = _texts.GetValueOrDefault((text, place));
        _texts[(text, place)] = known.Count == 0 ? new(row == 0 ? 0 : 1, row) : known with { Count = known.Count + 1 };
    }

    private readonly record struct Rows(int Count, int First);
}
