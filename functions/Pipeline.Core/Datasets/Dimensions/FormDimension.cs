using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.FormDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a form.</summary>
public static class FormDimension
{
    public const string Name = "dim_form";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Biểu báo cáo", "Forms"),
        new("Mỗi biểu báo cáo một dòng, kèm cấp đơn vị mà biểu mô tả.", "One row for each form, with the level of unit that it describes."),
        ["form_key"],
        monthly: false,
        [
            Int32("form_key", r => r.Key, new("Khóa biểu", "Form key"), new("0 là không xác định.", "0 is unknown.")),
            Text("form_code", r => r.Code, new("Mã biểu", "Form code")),
            Text("form_name_vi", r => r.Name.Vi, new("Tên biểu (tiếng Việt)", "Form name (Vietnamese)")),
            Text("form_name_en", r => r.Name.En, new("Tên biểu (tiếng Anh)", "Form name (English)")),
            TextOrNull("unit_level", r => r.Level is { } level ? KebabCase.Of(level) : null, new("Cấp đơn vị (mã)", "Unit level (code)")),
            Text("unit_level_vi", r => (r.Level is { } level ? Captions.Of(level) : Captions.Unknown).Vi, new("Cấp đơn vị (tiếng Việt)", "Unit level (Vietnamese)")),
            Text("unit_level_en", r => (r.Level is { } level ? Captions.Of(level) : Captions.Unknown).En, new("Cấp đơn vị (tiếng Anh)", "Unit level (English)")),
        ],
        rule: TableRules.OfTheProduct,
        basis: [LegalTopic.Reporting]);

    public sealed record Row(int Key, string Code, Bilingual Name, UnitLevel? Level);

    public static IReadOnlyList<Row> Rows() =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown, null),
        .. Forms.All.Select(f => new Row(f.NumberInDimension, f.Code, f.Name, f.UnitLevel)).OrderBy(r => r.Key),
    ];
}
