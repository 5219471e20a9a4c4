using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>What checks of other tables ask of a dimension: which keys it has, and when each version is valid.</summary>
internal sealed class DimensionUnderCheck
{
    private readonly HashSet<DateOnly> _days = [];
    private readonly Dictionary<int, (DateOnly? From, DateOnly? To)> _versions = [];

    public DimensionUnderCheck(RowsUnderCheck rows)
    {
        Rows = rows;
        var days = rows.Column<DateOnly>(rows.Table.Key[0]);
        var numbers = rows.Column<int>(rows.Table.Key[0]);
        var from = rows.Column<DateOnly>("valid_from");
        var to = rows.Column<DateOnly>("valid_to");
        HasVersions = from is not null && to is not null;
        for (var row = 0; row < rows.Data.RowCount; row++)
        {
            if (days?[row] is { } day)
            {
                _days.Add(day);
            }
            else if (numbers?[row] is { } number)
            {
                _versions[number] = (from?[row], to?[row]);
            }
        }
    }

    public RowsUnderCheck Rows { get; }

    /// <summary>Whether its rows are versions with dates.</summary>
    public bool HasVersions { get; }

    public bool Has(int key) => key == 0 || _versions.ContainsKey(key);

    public bool Has(DateOnly key) => _days.Contains(key);

    /// <summary>Whether the version holds on some day of the month; true for keys that are no version, which is another check's matter.</summary>
    public bool IsValidIn(int key, Month month) =>
        !_versions.TryGetValue(key, out var version)
        || version.From is not { } from
        || (from <= month.LastDay && (version.To is not { } to || to > month.FirstDay));
}
