using System.Text.Json.Nodes;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Model;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>A column or a measure that a visual shows.</summary>
/// <param name="Table">Its table's name in the model.</param>
/// <param name="Name">Its own name in the model.</param>
/// <param name="Label">What the visual calls it.</param>
internal sealed record Field(string Table, string Name, bool IsMeasure, string Label)
{
    /// <summary>How other parts of the visual refer to it.</summary>
    public string QueryRef => $"{Table}.{Name}";

    /// <exception cref="InvalidOperationException">There is no such measure.</exception>
    public static Field Measure(string id, string? label = null)
    {
        var measure = MeasureCatalogue.Get(id);
        return new(SemanticModel.Table(measure.Table).Name.Vi, measure.Name.Vi, IsMeasure: true, label ?? measure.Name.Vi);
    }

    /// <exception cref="InvalidOperationException">There is no such column, or it is hidden.</exception>
    public static Field Column(string table, string column, string? label = null)
    {
        var of = SemanticModel.Table(table);
        var name = of.Column(column) is { IsHidden: false } visible
            ? visible.Name.Vi
            : throw new InvalidOperationException($"{table}[{column}] is hidden from readers: show a measure or a name instead.");
        return new(of.Name.Vi, name, IsMeasure: false, label ?? name);
    }

    public JsonObject ToJson() => new()
    {
        [IsMeasure ? "Measure" : "Column"] = new JsonObject
        {
            ["Expression"] = new JsonObject { ["SourceRef"] = new JsonObject { ["Entity"] = Table } },
            ["Property"] = Name,
        },
    };

    public JsonObject ToProjection() => new()
    {
        ["field"] = ToJson(),
        ["queryRef"] = QueryRef,
        ["nativeQueryRef"] = Name,
        ["displayName"] = Label,
    };
}
