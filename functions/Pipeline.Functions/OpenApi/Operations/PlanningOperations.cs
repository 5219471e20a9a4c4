using Pipeline.Storage.Planning;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class PlanningOperations
{
    private static readonly IReadOnlyList<Parameter> Page = [QueryParameters.Organization, QueryParameters.After];

    public static readonly OperationGroup Group = new(typeof(PlanningFunctions), new("Kế hoạch", "Planning"),
    [
        new("PlanningHosting", new("Ai chủ trì kế tiếp", "Who hosts next"), new(
            "Từng cụm: chi bộ chủ trì kế tiếp và mỗi chi bộ đã chờ bao lâu.", "By cluster: the next host, and how long each cell has waited."))
        {
            Query = Page,
            Gives = [new(200, new("Một trang các cụm.", "A page of clusters."), typeof(HostingPage))],
        },
        new("PlanningVisits", new("Ai đã dự với ai", "Who visited whom"), new(
            "Từng cụm: mỗi cặp chủ – khách và số tháng khách đã đến.", "By cluster: each pair of host and guest, and in how many months the guest came."))
        {
            Query = Page,
            Gives = [new(200, new("Một trang các cụm.", "A page of clusters."), typeof(VisitsPage))],
        },
        new("PlanningLeaders", new("Lãnh đạo đang học việc ở cấp trên", "Which leaders are away on terms"), new(
            "Từng xã đã báo cáo: ai vắng, từ ngày nào, và ngày có nhiều người vắng nhất.", "By commune that has reported: who is away from when, and the day on which most are."))
        {
            Query = Page,
            Gives = [new(200, new("Một trang các xã.", "A page of communes."), typeof(LeadersPage))],
        },
    ]);
}
