using Pipeline.Functions.Answers;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class HealthOperations
{
    public static readonly OperationGroup Group = new(typeof(HealthFunctions), new("Tình trạng", "Health"),
    [
        new("Health", new("Tình trạng hệ thống", "How it is"), new(
            "Dành cho bộ cân bằng tải (theo mã trả lời) và người vận hành (theo trạng thái từng bộ phận).",
            "For a load balancer, which goes by the status, and for the operator, who reads the state of each part."))
        {
            Gives =
            [
                new(200, new("Nhận được báo cáo, kể cả khi có bộ phận cần xem lại (degraded).", "Sheets are taken, also where a part has to be looked at (degraded)."), typeof(HealthView)),
                new(503, new("Chưa nhận được báo cáo: kho không trả lời, hoặc chưa có danh mục.", "No sheet can be taken: a store does not answer, or there is no reference data."), typeof(HealthView)),
            ],
        },
    ]);
}
