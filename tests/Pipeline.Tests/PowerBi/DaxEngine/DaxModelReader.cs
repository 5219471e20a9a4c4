using Pipeline.Local.PowerBi.Model;

namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>Reads tables, relationships and measures from the project's TMDL, and the rows of the tables from the published year.</summary>
internal static class DaxModelReader
{
    public static DaxModel Read(PublishedYear year, DateTime now) => new(
        ProjectFolder.Tables.ToDictionary(t => t.Name, t => Table(t, year), StringComparer.Ordinal),
        [.. ProjectFolder.Tmdl("relationships.tmdl").Of("relationship").Where(r => r.Property("isActive") != "false").Select(SemanticModelTests.Ends)],
        ProjectFolder.Tables.SelectMany(t => t.Of("measure")).ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal),
        now);

    /// <summary>A selection's conditions, each as a condition on the rows of its table.</summary>
    public static DaxContext Select(DaxModel model, Selection selection, PublishedYear year) => new(
        model,
        [.. selection.Conditions.Select(c =>
        {
            var left = year.Rows($"SELECT row FROM (SELECT *, row_number() OVER () - 1 AS row FROM {c.Key}) WHERE {c.Value}").Select(r => (int)(long)r[0]!).ToHashSet();
            return new DaxFilter(SemanticModel.Table(c.Key).Name.Vi, "", left.Contains);
        })]);

    private static DaxTable Table(TmdlNode table, PublishedYear year)
    {
        var source = SemanticModel.Tables.Single(t => t.Name.Vi == table.Name).Id;
        var columns = table.Of("column").Where(c => c.Has("sourceColumn")).ToList();
        if (!year.Has(source))
        {
            return new(table.Name, 0, columns.ToDictionary(c => c.Name, _ => Array.Empty<object?>(), StringComparer.Ordinal));
        }

        var rows = year.Rows($"SELECT {string.Join(", ", columns.Select(c => $"\"{c.Property("sourceColumn")}\""))} FROM {source}");
        return new(table.Name, rows.Count, columns.Index().ToDictionary(c => c.Item.Name, c => rows.Select(r => r[c.Index]).ToArray(), StringComparer.Ordinal));
    }
}
