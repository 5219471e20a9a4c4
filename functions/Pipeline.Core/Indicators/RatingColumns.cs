using Pipeline.Core.Datasets;

namespace Pipeline.Core.Indicators;

/// <summary>The columns that all tables of ratings have.</summary>
public static class RatingColumns
{
    private static readonly string[] Ratings = ["s1_", "s2_", "s3_"];

    /// <summary>Whether a column tells of the ratings that a small group withholds (S1–S3).</summary>
    public static bool TellsRatings(string column) => Array.Exists(Ratings, r => column.StartsWith(r, StringComparison.Ordinal));

    public static Column<TRow> RatedMonth<TRow>(Func<TRow, DateOnly> month) => Table<TRow>.Date(
        "rated_month", month,
        new("Tháng được xếp loại", "Rated month"),
        new("Ngày đầu của tháng được xếp loại: tháng trước tháng báo cáo.", "Day 1 of the month that is rated: the one before the reporting month."));

    public static Column<TRow> IsSuppressed<TRow>(Func<TRow, bool> value) => Table<TRow>.Boolean(
        "is_suppressed", value,
        new("Được giữ kín", "Withheld"),
        new(
            "Đúng khi số liệu xếp loại của chi bộ được giữ kín; dòng có khóa chi bộ 0, nếu có, là tổng của các chi bộ được giữ kín.",
            "True where the cell's ratings are withheld; the row with cell key 0, if there is one, is the sum of the withheld cells."));
}
