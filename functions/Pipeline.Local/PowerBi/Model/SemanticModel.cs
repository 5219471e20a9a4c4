using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Queries;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>The semantic model of the datasets: all that the Power BI project says of tables follows from it.</summary>
internal static class SemanticModel
{
    public static IReadOnlyList<ModelTable> Tables { get; } =
    [
        .. DatasetSchema.Tables.Select(t => ModelTable.Of(t, [.. ModelColumns.Of(t), .. ModelColumns.Added(t)], TableQueries.Of(t))),
        CurrentOrganizations.Table,
        TargetChoice.Table,
        ModelTable.Of(DatasetDictionary.Table.Definition, ModelColumns.Of(DatasetDictionary.Table.Definition), TableQueries.Dictionary),
        ModelTable.Of(SnapshotTable.Definition, ModelColumns.Of(SnapshotTable.Definition), TableQueries.Snapshot),
    ];

    public static IReadOnlyList<ModelRelationship> Relationships { get; } = ModelRelationships.Of(DatasetSchema.Tables);

    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static ModelTable Table(string id) => Tables.Single(t => t.Id == id);
}
