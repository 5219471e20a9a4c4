using System.Text;

namespace Pipeline.Core.Datasets;

/// <summary>docs/schema/HISTORY.md: which version brought what. Generated and checked in.</summary>
public static class SchemaDocs
{
    /// <summary>The whole text, with LF line ends and one at its end.</summary>
    public static string History()
    {
        var text = new StringBuilder(
            """
            # Phiên bản cấu trúc dữ liệu / Versions of the datasets' schema

            Số trước dấu chấm đổi khi có bảng, cột hoặc khóa bị bỏ, đổi tên hoặc đổi kiểu; số sau tăng mỗi khi thêm bảng, cột hoặc số đo. Báo cáo viết cho một phiên bản đọc được mọi phiên bản sau có cùng số trước.

            The number before the point changes when a table, column or key is removed, renamed or retyped; the one after it goes up whenever a table, column or measure is added. A report written for one version reads every later one with the same number before the point.


            """.ReplaceLineEndings("\n"));
        foreach (var release in SchemaHistory.Releases.Reverse())
        {
            text.Append("## ").Append(release.Version).Append("\n\n").Append(release.Summary.Vi).Append("\n\n").Append(release.Summary.En).Append("\n\n");
            foreach (var line in LinesOf(release))
            {
                text.Append("- ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> LinesOf(SchemaRelease release)
    {
        var tables = release == SchemaHistory.Releases[0]
            ? [.. DatasetSchema.Promised.Select(t => t.Name).Where(t => SchemaHistory.SinceOf(t) == release.Version)]
            : release.Tables;
        if (tables.Count > 0)
        {
            yield return $"Bảng / tables: {Quoted(tables)}";
        }

        if (release.Columns.Count > 0)
        {
            yield return $"Cột / columns: {Quoted(release.Columns)}";
        }

        if (release.Measures.Count > 0)
        {
            yield return $"Số đo / measures: {Quoted(release.Measures)}";
        }
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));
}
