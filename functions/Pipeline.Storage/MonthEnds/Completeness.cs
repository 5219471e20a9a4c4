using Pipeline.Core.Datasets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>R1 over all organisations and forms, read off the assembled table so that <c>dim_month</c> and <c>fact_reporting</c> cannot differ.</summary>
internal static class Completeness
{
    public static (int Received, int Expected) Of(IReadOnlyList<TableData> tables)
    {
        var reporting = tables.Single(t => t.Table.Name == "fact_reporting");
        return (Sum(reporting, "r1_num"), Sum(reporting, "r1_den"));
    }

    private static int Sum(TableData data, string column)
    {
        var position = data.Table.Columns.Select(c => c.Name).ToList().IndexOf(column);
        return data.Columns[position].Cast<int?>().Sum() ?? 0;
    }
}
