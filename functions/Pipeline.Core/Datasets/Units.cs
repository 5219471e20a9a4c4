namespace Pipeline.Core.Datasets;

/// <summary>What figures are counted in, in the plural, as it stands after a number.</summary>
public static class Units
{
    public static Bilingual Activities { get; } = new("việc phải làm", "activities");

    /// <summary>A member present or due at one meeting.</summary>
    public static Bilingual Attendances { get; } = new("lượt đảng viên", "attendances");

    public static Bilingual CellPairs { get; } = new("cặp chi bộ", "pairs of cells");

    public static Bilingual Cells { get; } = new("chi bộ", "cells");

    public static Bilingual Clusters { get; } = new("cụm", "clusters");

    public static Bilingual Communes { get; } = new("xã", "communes");

    public static Bilingual Criteria { get; } = new("tiêu chí", "criteria");

    public static Bilingual Days { get; } = new("ngày", "days");

    public static Bilingual DaysOfMonth { get; } = new("ngày trong tháng", "day of the month");

    public static Bilingual Decisions { get; } = new("việc đã quyết định", "decisions");

    public static Bilingual Figures { get; } = new("số liệu", "figures");

    /// <summary>A household invited to, or present at, one meeting.</summary>
    public static Bilingual HouseholdAttendances { get; } = new("lượt hộ", "household attendances");

    public static Bilingual HouseholdDays { get; } = new("ngày-hộ", "household-days");

    public static Bilingual Households { get; } = new("hộ", "households");

    public static Bilingual Issues { get; } = new("vấn đề", "issues");

    /// <summary>Meetings of cells.</summary>
    public static Bilingual Meetings { get; } = new("buổi sinh hoạt", "meetings");

    public static Bilingual Members { get; } = new("đảng viên", "members");

    /// <summary>Each time that someone is named.</summary>
    public static Bilingual Mentions { get; } = new("lượt người hoặc hộ", "mentions");

    public static Bilingual Minutes { get; } = new("phút", "minutes");

    public static Bilingual Models { get; } = new("mô hình", "models");

    public static Bilingual Months { get; } = new("tháng", "months");

    /// <summary>Of a column that holds different figures.</summary>
    public static Bilingual OfTheFigure { get; } = new("đơn vị của chính số liệu", "the figure's own unit");

    public static Bilingual Organizations { get; } = new("tổ chức", "organisations");

    public static Bilingual People { get; } = new("người", "people");

    public static Bilingual Percent { get; } = new("%", "%");

    /// <summary>A difference of two shares.</summary>
    public static Bilingual PercentagePoints { get; } = new("điểm phần trăm", "percentage points");

    public static Bilingual PersonDays { get; } = new("ngày-người", "person-days");

    public static Bilingual PersonMonths { get; } = new("người-tháng", "person-months");

    public static Bilingual Posts { get; } = new("chức danh", "posts");

    /// <summary>A place in an order; a number that is only a name.</summary>
    public static Bilingual Ranks { get; } = new("số thứ tự", "number in order");

    public static Bilingual Restatements { get; } = new("lần điều chỉnh", "restatements");

    public static Bilingual Rows { get; } = new("dòng", "rows");

    public static Bilingual Seconds { get; } = new("giây", "seconds");

    public static Bilingual Sheets { get; } = new("biểu", "sheets");

    /// <summary>Meetings of villages, and of the level above.</summary>
    public static Bilingual Sittings { get; } = new("cuộc họp", "meetings");

    public static Bilingual Tasks { get; } = new("nhiệm vụ", "tasks");

    public static Bilingual Terms { get; } = new("kỳ học việc", "terms");

    public static Bilingual Versions { get; } = new("số phiên bản", "version number");

    public static Bilingual VillageSectorPairs { get; } = new("cặp thôn–ngành", "village–sector pairs");

    public static Bilingual Villages { get; } = new("thôn", "villages");

    public static Bilingual Visits { get; } = new("lần dự", "visits");

    public static Bilingual Warnings { get; } = new("lưu ý", "warnings");

    public static Bilingual Years { get; } = new("năm", "year");

    /// <summary>Says of a column what it is counted in.</summary>
    public static Column<TRow> In<TRow>(this Column<TRow> column, Bilingual unit) => column with { Definition = column.Definition with { Unit = unit } };

    /// <summary>What a column's values are: its own unit, or what its type says of itself.</summary>
    public static Bilingual Of(ColumnDefinition column) =>
        column.Unit ?? (IsKey(column) ? new("khóa, không phải số liệu", "a key, no number to compute with") : OfType(column.Type));

    /// <summary>What values of a type are.</summary>
    public static Bilingual OfType(ColumnType type) => type switch
    {
        ColumnType.Boolean => new("đúng hoặc sai", "true or false"),
        ColumnType.Text => new("chữ", "text"),
        ColumnType.Date => new("ngày, theo lịch", "a day"),
        ColumnType.Timestamp => new("thời điểm, theo UTC", "an instant, in UTC"),
        _ => new("số", "a number"),
    };

    private static bool IsKey(ColumnDefinition column) => column.References is not null || column.Name.EndsWith("_key", StringComparison.Ordinal);
}
