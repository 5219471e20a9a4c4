using Pipeline.Functions.Answers;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class HealthOperations
{
    public static readonly OperationGroup Group = new(typeof(HealthFunctions), new("Tình trạng", "Health"),
    [
        new("Health", new("Hệ thống có hoạt động không", "Is it up"), new(
            "Dành cho bộ cân bằng tải và người vận hành.", "For a load balancer and for the operator."))
        {
            Gives =
            [
                new(200, new("Sẵn sàng.", "Ready."), typeof(HealthView)),
                new(503, new("Chưa sẵn sàng: chưa truy cập được kho, hoặc chưa có danh mục.", "Not ready: the stores are out of reach, or there is no reference data."), typeof(HealthView)),
            ],
        },
    ]);
}
