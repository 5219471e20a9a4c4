using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Model;

namespace Pipeline.Local.PowerBi.Dax;

/// <summary>Names of the model as DAX writes them.</summary>
internal static class DaxNames
{
    public static string Table(string id) => $"'{SemanticModel.Table(id).Name.Vi.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Column(string table, string column) => Table(table) + Bracketed(SemanticModel.Table(table).Column(column).Name.Vi);

    public static string Measure(string id) => Bracketed(MeasureCatalogue.Get(id).Name.Vi);

    private static string Bracketed(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";
}
