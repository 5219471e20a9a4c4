using Pipeline.Core.Datasets.Dimensions;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>The versions of a unit do not overlap, and the version that a fact points to is valid on some day of its month.</summary>
internal sealed class OrganizationVersionsCheck : IRowCheck
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        OrganizationDimension.Name, VillageDimension.Name, CellDimension.Name, ClusterDimension.Name,
    };

    public string Name => "organization-versions";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot) =>
        Units.Contains(rows.Table.Name) ? Overlaps(rows)
        : rows.Month is not null ? rows.Table.Columns.Where(c => Units.Contains(c.References ?? "")).SelectMany(c => Invalid(rows, c.Name, c.References!, snapshot))
        : [];

    private static IEnumerable<CheckFailure> Overlaps(RowsUnderCheck rows)
    {
        var codes = rows.Text(rows.Table.Name["dim_".Length..] + "_code");
        var from = rows.Column<DateOnly>("valid_from");
        var to = rows.Column<DateOnly>("valid_to");
        if (codes is null || from is null || to is null)
        {
            return [];
        }

        var overlapping = Enumerable.Range(0, rows.Data.RowCount)
            .Where(row => from[row] is not null)
            .GroupBy(row => codes[row], StringComparer.Ordinal)
            .SelectMany(code => code.OrderBy(row => from[row]).ToList() is var versions
                ? versions.Skip(1).Where((row, i) => (to[versions[i]] ?? DateOnly.MaxValue) > from[row])
                : [])
            .ToHashSet();
        return rows.Broken(
            overlapping.Contains,
            "Các phiên bản của cùng một đơn vị chồng lên nhau về thời gian, nên một tháng có hai phiên bản. Hãy sửa ngày hiệu lực trong dữ liệu tham chiếu.",
            "Versions of one unit overlap in time, so a month has two of them. Correct the dates of validity in the reference data.");
    }

    private static IEnumerable<CheckFailure> Invalid(RowsUnderCheck rows, string name, string references, SnapshotUnderCheck snapshot)
    {
        if (rows.Column<int>(name) is not { } keys || !snapshot.Dimensions.TryGetValue(references, out var dimension) || !dimension.HasVersions)
        {
            return [];
        }

        return rows.Broken(
            row => keys[row] is { } key && !dimension.IsValidIn(key, rows.Month!.Value),
            $"Cột {name} trỏ đến phiên bản không có hiệu lực ngày nào trong tháng {rows.Month}. Hãy tính lại tháng này với dữ liệu tham chiếu hiện hành.",
            $"Column {name} points to versions that are not valid on any day of {rows.Month}. Compute this month again with the current reference data.");
    }
}
