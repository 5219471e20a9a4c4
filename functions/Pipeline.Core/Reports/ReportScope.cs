using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Core.Reports;

/// <summary>Whom a report is about: everybody, or the organisations under one supervising level.</summary>
/// <param name="Level">The level's code; null for everybody.</param>
public sealed record ReportScope(ReportUnits Units, string? Level)
{
    /// <summary>The rows of a table that are within the scope. Clusters and visits go with the organisation of their host.</summary>
    public SelectedRows Of(TableData data) =>
        Level is null ? SelectedRows.All(data) : SelectedRows.All(data).Where((part, row) => Units.OwnerOf(part, row)?.Level == Level);

    /// <summary>The one level above all organisations that some rows are of; null where there are several.</summary>
    public Bilingual? LevelAbove(SelectedRows rows)
    {
        var levels = rows.Each().Select(r => Units.OwnerOf(r.Data, r.Row)).OfType<ReportOrganization>().Where(o => o.Level.Length > 0).Select(o => (o.Level, o.LevelName)).Distinct().Take(2).ToList();
        return levels.Count == 1 ? levels[0].LevelName : null;
    }
}
