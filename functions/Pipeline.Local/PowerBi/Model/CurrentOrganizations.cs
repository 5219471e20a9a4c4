using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Local.PowerBi.Queries;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>
/// The organisations once more, as those that stand now for the ones of the time: the second view of the hierarchy. A merged commune's
/// figures stand with its successor; those of a split organisation with the principal one.
/// </summary>
internal static class CurrentOrganizations
{
    public const string Id = "dim_current_organization";

    private static TableDefinition Organizations => OrganizationDimension.Table.Definition;

    public static ModelTable Table { get; } = new(
        Id,
        new("Tổ chức hiện hành", "Current organisations"),
        new(
            "Tổ chức kế thừa vào ngày cuối của tháng mới nhất: số liệu của tổ chức đã sáp nhập đi theo tổ chức kế thừa chính. Chỉ dùng với số liệu cộng được.",
            "Who stands for an organisation on the last day of the newest month: figures of a merged one go with its principal successor. For figures that add up only."),
        [.. ModelColumns.Of(Organizations).Where(c => !c.Definition.Name.StartsWith("current_", StringComparison.Ordinal))],
        [],
        TableQueries.Of(Organizations with { Columns = [.. Organizations.Columns.Where(c => !c.Name.StartsWith("current_", StringComparison.Ordinal))] }));
}
