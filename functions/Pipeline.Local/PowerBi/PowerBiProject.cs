using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Local.PowerBi.Model;
using Pipeline.Local.PowerBi.Report;
using Pipeline.Local.PowerBi.Tmdl;
using static Pipeline.Local.PowerBi.PowerBiJson;

namespace Pipeline.Local.PowerBi;

/// <summary>The Power BI project: every file of it follows from the tables' contract, the catalogue of measures and the pages here.</summary>
internal static class PowerBiProject
{
    public const string Name = "Pipeline";

    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Contents by path, with slashes, below the project's folder.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } =
        Items.Concat(ModelFiles).Concat(ReportFiles.All.Select(f => ($"{Name}.Report/{f.Path}", f.Text))).ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal);

    /// <summary>Writes the project and removes what a former one left in the two folders; settings of Desktop's own stay.</summary>
    public static void WriteTo(string folder)
    {
        foreach (var part in (string[])[$"{Name}.SemanticModel/definition", $"{Name}.Report/definition", $"{Name}.Report/StaticResources"])
        {
            var path = Path.Combine(folder, part);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }

        foreach (var (name, text) in Files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, WithoutMark);
        }
    }

    private static IEnumerable<(string Path, string Text)> Items =>
    [
        ($"{Name}.pbip", Write(new JsonObject
        {
            ["$schema"] = Schema("pbip/pbipProperties/1.0.0"),
            ["version"] = "1.0",
            ["artifacts"] = new JsonArray(new JsonObject { ["report"] = new JsonObject { ["path"] = $"{Name}.Report" } }),
            ["settings"] = new JsonObject { ["enableAutoRecovery"] = true },
        })),
        ($"{Name}.SemanticModel/.platform", Platform("SemanticModel")),
        ($"{Name}.Report/.platform", Platform("Report")),
        ($"{Name}.SemanticModel/definition.pbism", Write(new JsonObject
        {
            ["$schema"] = Schema("item/semanticModel/definitionProperties/1.0.0"),
            ["version"] = "4.2",
            ["settings"] = new JsonObject(),
        })),
        ($"{Name}.Report/definition.pbir", Write(new JsonObject
        {
            ["$schema"] = Schema("item/report/definitionProperties/2.0.0"),
            ["version"] = "4.0",
            ["datasetReference"] = new JsonObject { ["byPath"] = new JsonObject { ["path"] = $"../{Name}.SemanticModel" } },
        })),
    ];

    private static IEnumerable<(string Path, string Text)> ModelFiles
    {
        get
        {
            const string definition = $"{Name}.SemanticModel/definition/";
            yield return (definition + "database.tmdl", TmdlModel.Database);
            yield return (definition + "model.tmdl", TmdlModel.Model);
            yield return (definition + "expressions.tmdl", TmdlModel.Expressions);
            yield return (definition + "relationships.tmdl", TmdlModel.Relationships);
            yield return ($"{definition}cultures/{TmdlModel.Culture}.tmdl", TmdlTranslations.Write());
            foreach (var table in SemanticModel.Tables)
            {
                yield return ($"{definition}tables/{table.Name.Vi}.tmdl", TmdlTables.Write(table));
            }
        }
    }

    private static string Platform(string type) => Write(new JsonObject
    {
        ["$schema"] = Schema("gitIntegration/platformProperties/2.0.0"),
        ["metadata"] = new JsonObject { ["type"] = type, ["displayName"] = Name },
        ["config"] = new JsonObject { ["version"] = "2.0", ["logicalId"] = StableGuid.Of($"item/{type}") },
    });
}
