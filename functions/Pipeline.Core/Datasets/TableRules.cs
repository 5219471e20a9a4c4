using Pipeline.Core.Sheets;

namespace Pipeline.Core.Datasets;

/// <summary>Where the rows of tables come from, in a sentence: what several tables say alike.</summary>
internal static class TableRules
{
    public static Bilingual FromReferenceData { get; } = new(
        "Lấy từ dữ liệu danh mục đang có hiệu lực; mỗi lần nhập danh mục có thể thêm phiên bản và không bỏ phiên bản nào đã có.",
        "From the reference data in force; an import may add versions and drops none that there was.");

    /// <summary>Levels and forms: fixed in the product.</summary>
    public static Bilingual OfTheProduct { get; } = new(
        "Cố định trong phần mềm, chỉ thay đổi theo bản phát hành.",
        "Fixed in the product; it changes with a release alone.");

    public static Bilingual FromAllSheets { get; } = new(
        $"Từ sổ theo dõi và mọi biểu được tính của tháng. {Ledger.Vi}",
        $"From the ledger and all sheets of the month that count. {Ledger.En}");

    private static Bilingual Ledger => new(
        "Mẫu số theo sổ theo dõi, lập từ dữ liệu danh mục của tháng.",
        "Denominators follow the ledger, which follows from the reference data of the month.");

    public static Bilingual FromSheets(params IReadOnlyList<FormDefinition> forms) => new(
        $"Từ biểu {Named(forms, f => f.Name.Vi, "và")} được tính của tháng. {Ledger.Vi}",
        $"From the month's counting sheets of {Named(forms, f => f.Name.En, "and")}. {Ledger.En}");

    private static string Named(IReadOnlyList<FormDefinition> forms, Func<FormDefinition, string> name, string and) =>
        string.Join($" {and} ", forms.Select(f => $"«{name(f)}»"));
}
