using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators;

/// <summary>The foreign keys of fact tables; 0 stands for «không xác định / unknown».</summary>
public static class KeyColumns
{
    public static Column<TRow> Organization<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "organization_key", "dim_organization", key,
        new("Tổ chức cơ sở đảng", "Organisation"),
        new("Tổ chức quản lý đơn vị vào ngày cuối tháng; một xã được ghi bằng đảng ủy của xã.", "The organisation that owns the unit on the month's last day; a commune is written as its committee."));

    public static Column<TRow> Cell<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "cell_key", "dim_cell", key,
        new("Chi bộ", "Cell"),
        new("Chi bộ, theo dữ liệu của ngày cuối tháng.", "The cell as it was on the month's last day."));

    public static Column<TRow> Village<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "village_key", "dim_village", key,
        new("Thôn", "Village"),
        new("Thôn hoặc tổ dân phố, theo dữ liệu của ngày cuối tháng.", "The village or residential group as it was on the month's last day."));

    public static Column<TRow> Cluster<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "cluster_key", "dim_cluster", key,
        new("Cụm", "Cluster"),
        new("Cụm sinh hoạt luân phiên.", "The cluster whose cells meet in turn."));

    public static Column<TRow> Sector<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "sector_key", "dim_sector", key,
        new("Ngành dọc", "Sector"),
        new("Ngành dọc mà người học việc làm cùng.", "The vertical sector the apprentice works in."));

    public static Column<TRow> EconomicSector<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "sector_key", "dim_sector", key,
        new("Lĩnh vực kinh tế", "Sector of the economy"),
        new("Lĩnh vực kinh tế của mô hình; 0 ở dòng của xã chưa nộp biểu.", "The sector of the economy that the model is in; 0 in the row of a commune whose sheet is missing."));

    public static Column<TRow> Form<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "form_key", "dim_form", key,
        new("Biểu", "Form"),
        new("Biểu phải nộp.", "The form that is owed."));

    public static Column<TRow> Rating<TRow>(Func<TRow, Rating> rating) => Table<TRow>.ForeignKey(
        "rating_key", RatingDimension.Name, r => RatingDimension.KeyOf(rating(r)),
        new("Mức xếp loại", "Rating"),
        new("Mức xếp loại đảng viên.", "The level at which members are rated."));
}
