using Pipeline.Local.PowerBi.Model;
using Pipeline.Local.PowerBi.Queries;
using static Pipeline.Local.PowerBi.Tmdl.TmdlText;

namespace Pipeline.Local.PowerBi.Tmdl;

/// <summary>What the model says beside its tables: settings, parameters and functions, relationships.</summary>
internal static class TmdlModel
{
    public const string Culture = "en-US";

    public static string Database => new TmdlText().Line(0, "database").Line(1, "compatibilityLevel: 1600").ToString();

    /// <summary>No automatic date tables, no measures that nobody wrote.</summary>
    public static string Model
    {
        get
        {
            var text = new TmdlText()
                .Line(0, "model Model")
                .Line(1, "culture: vi-VN")
                .Line(1, "defaultPowerBIDataSourceVersion: powerBI_V3")
                .Line(1, "discourageImplicitMeasures")
                .Line(1, $"sourceQueryCulture: {Culture}")
                .Blank()
                .Line(0, "annotation __PBI_TimeIntelligenceEnabled = 0")
                .Blank();
            foreach (var table in SemanticModel.Tables)
            {
                text.Line(0, $"ref table {Name(table.Name.Vi)}");
            }

            return text.Blank().Line(0, $"ref cultureInfo {Culture}").ToString();
        }
    }

    public static string Expressions
    {
        get
        {
            var text = new TmdlText();
            foreach (var query in SharedQueries.All)
            {
                text.Description(0, $"{query.Meaning.Vi} / {query.Meaning.En}")
                    .Expression(0, $"expression {query.Name}", query.Expression)
                    .Line(1, $"lineageTag: {StableGuid.Of($"expression/{query.Name}")}")
                    .Blank();
            }

            return text.ToString();
        }
    }

    public static string Relationships
    {
        get
        {
            var text = new TmdlText();
            foreach (var of in SemanticModel.Relationships)
            {
                text.Line(0, $"relationship {StableGuid.Of($"relationship/{of.FromTable}/{of.FromColumn}/{of.ToTable}")}");
                if (!of.IsActive)
                {
                    text.Line(1, "isActive: false");
                }

                text.Line(1, $"fromColumn: {Column(of.FromTable, of.FromColumn)}").Line(1, $"toColumn: {Column(of.ToTable, of.ToColumn)}").Blank();
            }

            return text.ToString();
        }
    }

    private static string Column(string table, string column)
    {
        var of = SemanticModel.Table(table);
        return $"{Name(of.Name.Vi)}.{Name(of.Column(column).Name.Vi)}";
    }
}
