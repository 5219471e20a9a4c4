using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using static Pipeline.Core.Datasets.Table<Pipeline.Core.Datasets.Dimensions.RatingDimension.Row>;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>One row a level of rating.</summary>
public static class RatingDimension
{
    public const string Name = "dim_rating";

    public static Table<Row> Table { get; } = new(
        Name,
        new("Mức xếp loại", "Ratings"),
        new("Mỗi mức xếp loại đảng viên một dòng, từ cao đến thấp.", "One row for each level at which members are rated, best first."),
        ["rating_key"],
        monthly: false,
        [
            Int32("rating_key", r => r.Key, new("Khóa mức xếp loại", "Rating key"), new("0 là không xác định.", "0 is unknown.")),
            Text("rating_code", r => r.Code, new("Mã mức xếp loại", "Rating code")),
            Text("rating_name_vi", r => r.Name.Vi, new("Mức xếp loại (tiếng Việt)", "Rating (Vietnamese)")),
            Text("rating_name_en", r => r.Name.En, new("Mức xếp loại (tiếng Anh)", "Rating (English)")),
            Int32("rating_order", r => r.Key, new("Thứ tự", "Order"), new("1 là mức cao nhất; 0 là không xác định.", "1 is the best; 0 is unknown.")).In(Units.Ranks),
        ],
        rule: TableRules.OfTheProduct,
        basis: [LegalTopic.Ratings]);

    public sealed record Row(int Key, string Code, Bilingual Name);

    /// <summary>The key of a level: its order, best first, from 1.</summary>
    public static int KeyOf(Rating rating) => (int)rating + 1;

    public static IReadOnlyList<Row> Rows() =>
    [
        new(UnknownRow.Key, UnknownRow.Code, Captions.Unknown),
        .. Enum.GetValues<Rating>().Select(r => new Row(KeyOf(r), KebabCase.Of(r), Captions.Of(r))),
    ];
}
