using System.Text;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;

namespace Pipeline.Tests.Datasets;

/// <summary>The names and units of figures as the dashboard in functions/web has them: a module written from the dictionary.</summary>
internal static class DashboardWords
{
    public static string Module()
    {
        var text = new StringBuilder(
            """
            // Written from the dictionary of the datasets by the tests (UPDATE_DOCS=1): change it there.

            /** Of each figure, each part of one, and each column of a figure with several counts: name and unit, Vietnamese before English. */
            export const words: Readonly<Record<string, readonly [string, string, string, string]>> = {

            """.ReplaceLineEndings("\n"));
        foreach (var (key, name, unit) in FigureExplanations.All.SelectMany(e => e.Figures.SelectMany(f => Of(e, f))).DistinctBy(w => w.Key))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  '{key}': [{Quoted(name.Vi)}, {Quoted(name.En)}, {Quoted(unit.Vi)}, {Quoted(unit.En)}],\n");
        }

        return text.Append("};\n").ToString();
    }

    private static IEnumerable<(string Key, Bilingual Name, Bilingual Unit)> Of(TableExplanation explanation, FigureDefinition figure)
    {
        var table = explanation.Table.Name;
        yield return ($"{table}/{figure.Id}", figure.Name, figure.Unit);
        foreach (var text in figure.Texts.Where(t => t.Id != figure.Id))
        {
            yield return ($"{table}/{text.Id}", new($"{figure.Name.Vi}: {text.Part!.Value.Vi}", $"{figure.Name.En}: {text.Part.Value.En}"), text.Unit);
        }

        var counts = explanation.ColumnsOf(figure).Where(c => c.Aggregation != Aggregation.None).ToList();
        foreach (var column in counts.Where(_ => figure.Texts.Count == 0 && counts.Count > 1))
        {
            yield return ($"{table}/{column.Name}", new(column.Caption.Vi.Split(": ")[^1], column.Caption.En.Split(": ")[^1]), column.Unit!.Value);
        }
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "\\'", StringComparison.Ordinal)}'";
}
