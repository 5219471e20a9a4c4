using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Ledger;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class ReviewOperations
{
    private const int MostReviews = 200;
    private const int LongestReason = 500;

    public static readonly OperationGroup Group = new(typeof(ReviewFunctions), new("Xem xét báo cáo", "Reviews"),
    [
        new("Reviews", new("Chấp nhận hoặc yêu cầu sửa", "Accept sheets, or ask them back"), new(
            "Một ý kiến, hoặc danh sách từ 1 đến 200. Ý kiến thuộc về một bản: bản sửa sau đó chưa có ý kiến nào.",
            "One review, or a list of 1 to 200. It belongs to one revision: a later correction has none."))
        {
            Takes = [new(MediaTypes.Json, Schema.AnyOf(Review, Schema.ListOf(Review, MostReviews, least: 1)), new("Ý kiến.", "The reviews."))],
            Gives =
            [
                new(201, new("Đã ghi ý kiến.", "Said."), typeof(ReviewedSheet)),
                new(200, new("Ý kiến gần nhất đã đúng như vậy.", "The last word is the same already."), typeof(ReviewedSheet)),
                new(207, new("Danh sách: kết quả của từng ý kiến, theo thứ tự.", "A list: what became of each review, in order."), typeof(ReviewEntry[])),
            ],
        },
    ]);

    private static JsonObject Review => Schema.Closed(
        [
            KeyValuePair.Create("receipt", Schema.Text.Said(new("Biên nhận của bản hiện hành.", "The receipt of the revision that counts."))),
            KeyValuePair.Create("verdict", Schema.OneOf(KebabCase.All<SheetVerdict>()).Said(new("Chấp nhận, hoặc yêu cầu sửa.", "Accepted, or asked back."))),
            KeyValuePair.Create("reason", Schema.UpTo(LongestReason).Said(new("Lý do, bắt buộc khi yêu cầu sửa.", "Why; needed to ask it back."))),
        ],
        "receipt", "verdict");
}
