using Pipeline.Core;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.MemberReports;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>
/// Suppression cannot be undone from totals (INDICATORS, Suppression): a withheld row tells nothing, both tables withhold the same cells, no
/// small group stands open, and a sum holds two cells at least, enough members, and says nothing of all of them alike.
/// </summary>
internal sealed class SuppressionCheck : IRowCheck
{
    private static readonly string[] Withheld = ["s1_num", "s2_", "s3_"];

    private readonly Dictionary<(Month? Month, int Organization, int Cell), RatingsUnderCheck> _groups = [];

    public string Name => "suppression";

    public IEnumerable<CheckFailure> Check(RowsUnderCheck rows, SnapshotUnderCheck snapshot)
    {
        if (rows.Table.Name != MemberReportTable.Table.Definition.Name && rows.Table.Name != MemberRatingTable.Table.Definition.Name)
        {
            return [];
        }

        var told = Told(rows);
        if (rows.Table.Name == MemberReportTable.Table.Definition.Name)
        {
            Collect(rows, SmallestGroups(snapshot));
            return told;
        }

        AddLevels(rows);
        return [.. told, .. Groups(rows)];
    }

    private static IEnumerable<CheckFailure> Told(RowsUnderCheck rows)
    {
        var suppressed = rows.Column<bool>("is_suppressed");
        var values = rows.Table.Columns
            .Where(c => c.Nullable && Array.Exists(Withheld, w => c.Name.StartsWith(w, StringComparison.Ordinal)))
            .Select(c => NumberColumn.Of(rows, c.Name)).OfType<NumberColumn>().ToList();
        return rows.Broken(
            row => suppressed?[row] == true && values.Exists(v => v[row] is not null),
            "Dòng được giữ kín vẫn có số liệu xếp loại. Không được công bố; hãy báo lỗi tính toán và tính lại.",
            "A withheld row still has ratings. It must not be published; report the fault and compute again.");
    }

    private void Collect(RowsUnderCheck rows, Dictionary<int, int> smallest)
    {
        for (var row = 0; row < rows.Data.RowCount; row++)
        {
            var pack = rows.Column<int>("rule_pack_key")?[row] ?? 0;
            _groups[KeyOf(rows, row)] = new(
                rows.Column<bool>("is_suppressed")?[row] == true,
                Of(rows, "s1_den", row) + Of(rows, "s1_excluded_withheld", row) > 0,
                rows.Column<bool>("is_filed")?[row] == true,
                smallest.GetValueOrDefault(pack),
                [Of(rows, "s3_below_num", row), Of(rows, "s3_at_num", row), Of(rows, "s3_above_num", row)]);
        }
    }

    private void AddLevels(RowsUnderCheck rows)
    {
        for (var row = 0; row < rows.Data.RowCount; row++)
        {
            if (_groups.TryGetValue(KeyOf(rows, row), out var group))
            {
                group.Self.Add(Of(rows, "s2_self_num", row));
                group.Agreed.Add(Of(rows, "s2_agreed_num", row));
            }
        }
    }

    private IEnumerable<CheckFailure> Groups(RowsUnderCheck rows)
    {
        var hidden = _groups.Where(g => g.Key.Month == rows.Month && g.Value is { IsSuppressed: true, HasMembers: true })
            .CountBy(g => g.Key.Organization).ToDictionary();
        var suppressed = rows.Column<bool>("is_suppressed");
        return
        [
            .. rows.Broken(
                row => !_groups.TryGetValue(KeyOf(rows, row), out var group) || group.IsSuppressed != (suppressed?[row] == true),
                "Hai bảng xếp loại không giữ kín cùng một chi bộ. Không được công bố; hãy báo lỗi tính toán và tính lại.",
                "The two tables of ratings do not withhold the same cells. This must not be published; report the fault and compute again."),
            .. rows.Broken(
                row => KeyOf(rows, row) is { Cell: not 0 } key && _groups.GetValueOrDefault(key) is { IsSmallAndOpen: true },
                "Nhóm nhỏ chưa được giữ kín. Không được công bố; hãy báo lỗi tính toán và tính lại.",
                "A small group stands open. This must not be published; report the fault and compute again."),
            .. rows.Broken(
                row => KeyOf(rows, row) is { Cell: 0 } key
                    && !(hidden.GetValueOrDefault(key.Organization) >= 2 && _groups.GetValueOrDefault(key) is { HidesItsCells: true }),
                "Từ dòng tổng có thể suy ra số liệu của chi bộ được giữ kín. Không được công bố; hãy báo lỗi tính toán và tính lại.",
                "What is withheld of a cell follows from the sum. This must not be published; report the fault and compute again."),
        ];
    }

    private static Dictionary<int, int> SmallestGroups(SnapshotUnderCheck snapshot)
    {
        var packs = snapshot.Dimensions.GetValueOrDefault(RulePackDimension.Name)?.Rows;
        var smallest = packs?.Column<int>("smallest_group");
        var keys = packs?.Column<int>("rule_pack_key");
        return packs is null ? [] : Enumerable.Range(0, packs.Data.RowCount)
            .Where(i => keys?[i] is not null && smallest?[i] is not null)
            .ToDictionary(i => keys![i]!.Value, i => smallest![i]!.Value);
    }

    private static (Month? Month, int Organization, int Cell) KeyOf(RowsUnderCheck rows, int row) =>
        (rows.Month, rows.Column<int>("organization_key")?[row] ?? 0, rows.Column<int>("cell_key")?[row] ?? 0);

    private static int Of(RowsUnderCheck rows, string column, int row) => rows.Column<int>(column)?[row] ?? 0;
}
