using Pipeline.Local.PowerBi.Model;
using static Pipeline.Local.PowerBi.Tmdl.TmdlText;

namespace Pipeline.Local.PowerBi.Tmdl;

/// <summary>The model in English. Vietnamese is its own language, so that it shows where translations are not had.</summary>
internal static class TmdlTranslations
{
    public static string Write()
    {
        var text = new TmdlText().Line(0, $"cultureInfo {TmdlModel.Culture}").Blank().Line(1, "translations").Line(2, "model Model");
        foreach (var table in SemanticModel.Tables)
        {
            text.Blank()
                .Line(3, $"table {Name(table.Name.Vi)}")
                .Line(4, $"caption: {table.Name.En}")
                .Line(4, $"description: {table.Meaning.En}");
            foreach (var measure in table.Measures)
            {
                text.Blank()
                    .Line(4, $"measure {Name(measure.Name.Vi)}")
                    .Line(5, $"caption: {measure.Name.En}")
                    .Line(5, $"description: {ModelTable.DescriptionOf(measure).En}")
                    .Line(5, $"displayFolder: {measure.Folder.En}");
            }

            foreach (var column in table.Columns)
            {
                text.Blank()
                    .Line(4, $"column {Name(column.Name.Vi)}")
                    .Line(5, $"caption: {column.Name.En}")
                    .Line(5, $"description: {column.Description.En}");
            }
        }

        return text.ToString();
    }
}
