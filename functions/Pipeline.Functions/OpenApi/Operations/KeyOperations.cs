using System.Text.Json.Nodes;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Keys;
using Pipeline.Storage.Keys;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class KeyOperations
{
    public static readonly OperationGroup Group = new(typeof(KeyFunctions), new("Khóa", "Keys"),
    [
        new("RotateKey", new("Thay khóa", "Change a key"), new(
            "Đổi chính khóa đang dùng lấy khóa mới cùng quyền. Khóa mới chỉ hiện một lần; khóa cũ còn dùng được đến hết thời gian dùng song song. Mỗi khóa chỉ thay được một lần.",
            "Changes the key that is presented for a new one with the same rights. The new one is shown this once; the old one opens until the overlap ends. A key is changed once."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed(
                    new Dictionary<string, JsonObject>(StringComparer.Ordinal)
                    {
                        [KeyRequests.Overlap] = Schema.Integer(0, (int)KeyTerms.LongestOverlap.TotalDays).Said(new(
                            "Khóa cũ còn dùng được bao nhiêu ngày; 0 là hết ngay. Để trống thì theo cài đặt.",
                            "How many days the old key still opens; 0 ends it at once. Left out: as the settings say.")),
                    }), new("Thời gian dùng song song.", "The overlap.")),
            ],
            Gives = [new(201, new("Khóa mới.", "The new key."), typeof(RotatedKeyView))],
        },
    ]);
}
