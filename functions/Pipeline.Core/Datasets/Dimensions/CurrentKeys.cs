namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>The columns by which figures of any month are read as of the last month's last day (INDICATORS, Two views of the hierarchy).</summary>
internal static class CurrentKeys
{
    public static readonly Bilingual LevelAbove = new(
        "Cấp trên của tổ chức hiện hành, vào ngày cuối của tháng mới nhất.", "The level above the current organisation, on the last day of the newest month.");

    private static readonly Bilingual CurrentOrganization = new("Tổ chức hiện hành", "Current organisation");

    public static Column<TRow> Cell<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "current_cell_key", CellDimension.Name, key,
        new("Chi bộ hiện hành", "Current cell"),
        new(
            "Chi bộ kế thừa chính vào ngày cuối của tháng mới nhất; chính nó nếu còn hoạt động hoặc kết thúc mà không có kế thừa.",
            "The cell that stands for it on the last day of the newest month: the principal successor, or itself if active or ended without one."));

    public static Column<TRow> Village<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "current_village_key", VillageDimension.Name, key,
        new("Thôn hiện hành", "Current village"),
        new(
            "Thôn kế thừa chính vào ngày cuối của tháng mới nhất; chính nó nếu còn hoạt động hoặc kết thúc mà không có kế thừa.",
            "The village that stands for it on the last day of the newest month: the principal successor, or itself if active or ended without one."));

    /// <summary>Of a cell or village: exact even where its organisation was split.</summary>
    public static Column<TRow> OrganizationOfUnit<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "current_organization_key", OrganizationDimension.Name, key, CurrentOrganization,
        new(
            "Tổ chức quản lý đơn vị hiện hành vào ngày cuối của tháng mới nhất; khi tổ chức bị chia, mỗi đơn vị theo đúng phần của mình.",
            "The organisation that owns the current unit on the last day of the newest month; after a split each unit goes with its own part."));

    /// <summary>Of an organisation as a whole.</summary>
    public static Column<TRow> Organization<TRow>(Func<TRow, int> key) => Table<TRow>.ForeignKey(
        "current_organization_key", OrganizationDimension.Name, key, CurrentOrganization,
        new(
            "Tổ chức kế thừa chính vào ngày cuối của tháng mới nhất; số liệu cả tổ chức của tổ chức bị chia dồn về kế thừa chính, số liệu theo chi bộ, thôn thì theo dim_cell, dim_village.",
            "The principal successor on the last day of the newest month. Figures of a whole organisation that was split all go there; those by cell or village go by dim_cell and dim_village."));
}
