using Pipeline.Core.Datasets.Dimensions;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Dax;
using Pipeline.Local.PowerBi.Model;

namespace Pipeline.Local.PowerBi.Tmdl;

/// <summary>A table of the model with its measures, columns and query.</summary>
internal static class TmdlTables
{
    public static string Write(ModelTable table)
    {
        var text = new TmdlText()
            .Description(0, table.Meaning.Vi)
            .Line(0, $"table {TmdlText.Name(table.Name.Vi)}")
            .Line(1, $"lineageTag: {StableGuid.Of($"table/{table.Id}")}");
        if (table.Id == DateDimension.Name)
        {
            text.Line(1, "dataCategory: Time");
        }

        foreach (var measure in table.Measures)
        {
            Write(text, measure);
        }

        foreach (var column in table.Columns)
        {
            Write(text, table, column);
        }

        return text.Blank()
            .Line(1, $"partition {TmdlText.Name(table.Name.Vi)} = {(table.IsCalculated ? "calculated" : "m")}")
            .Line(2, "mode: import")
            .Expression(2, "source", table.Query)
            .ToString();
    }

    private static void Write(TmdlText text, Measure measure)
    {
        text.Blank()
            .Description(1, ModelTable.DescriptionOf(measure).Vi)
            .Expression(1, $"measure {TmdlText.Name(measure.Name.Vi)}", DaxWriter.Write(measure));
        if (TmdlFormats.Of(measure.Format) is { } format)
        {
            text.Line(2, $"formatString: {format}");
        }

        text.Line(2, $"displayFolder: {measure.Folder.Vi}").Line(2, $"lineageTag: {StableGuid.Of($"measure/{measure.Id}")}");
    }

    /// <summary>Nothing is summed by itself: what adds up has a measure.</summary>
    private static void Write(TmdlText text, ModelTable table, ModelColumn column)
    {
        var name = TmdlText.Name(column.Name.Vi);
        text.Blank().Description(1, column.Description.Vi);
        if (column.Expression is { } expression)
        {
            text.Expression(1, $"column {name}", expression);
        }
        else
        {
            text.Line(1, $"column {name}");
        }

        text.Line(2, $"dataType: {TmdlFormats.DataType(column.Definition.Type)}");
        foreach (var mark in Marks(table, column))
        {
            text.Line(2, mark);
        }

        text.Line(2, $"lineageTag: {StableGuid.Of($"column/{table.Id}/{column.Definition.Name}")}")
            .Line(2, "summarizeBy: none");
        if (column.Expression is null)
        {
            text.Line(2, $"sourceColumn: {(table.IsCalculated ? $"[{column.Definition.Name}]" : column.Definition.Name)}");
        }

        if (column.SortBy is { } other)
        {
            text.Line(2, $"sortByColumn: {TmdlText.Name(table.Column(other).Name.Vi)}");
        }

        text.Blank().Line(2, "annotation SummarizationSetBy = User");
    }

    private static IEnumerable<string> Marks(ModelTable table, ModelColumn column)
    {
        if (column.IsHidden)
        {
            yield return "isHidden";
        }

        if (table.Id == DateDimension.Name && column.Definition.Name == "date")
        {
            yield return "isKey";
        }

        if (TmdlFormats.Of(column) is { } format)
        {
            yield return $"formatString: {format}";
        }
    }
}
