using System.Text;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Local.PowerBi.Queries;

/// <summary>The M queries that fill the tables: all but two call the one function with their columns.</summary>
internal static class TableQueries
{
    public static string Dictionary { get; } =
        $$"""
        let
            Content = Csv.Document({{SharedQueries.FileContent}}("dictionary.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
            Rows = Table.PromoteHeaders(Content, [PromoteAllScalars = true]),
            Columns = {{Columns(DatasetDictionary.Table.Definition)}},
            Result = {{SharedQueries.WithColumns}}(Rows, Columns)
        in
            Result
        """;

    public static string Snapshot { get; } =
        $$"""
        let
            Pointer = {{SharedQueries.Snapshot}}[Pointer],
            Manifest = {{SharedQueries.Snapshot}}[Manifest],
            Rows = #table(
                {"snapshot_id", "schema_version", "published_at", "code_commit"},
                {{"{{"}}Pointer[snapshotId], Pointer[schemaVersion], DateTimeZone.FromText(Pointer[publishedAt]), Manifest[codeCommit]{{"}}"}}
            ),
            Columns = {{Columns(SnapshotTable.Definition)}},
            Result = {{SharedQueries.WithColumns}}(Rows, Columns)
        in
            Result
        """;

    public static string Of(TableDefinition table) =>
        $$"""
        let
            Columns = {{Columns(table)}},
            Rows = {{SharedQueries.DatasetTable}}("{{table.Name}}", Columns)
        in
            Rows
        """;

    /// <summary>Names and types, as the contract writes them.</summary>
    private static string Columns(TableDefinition table)
    {
        var text = new StringBuilder("{\n");
        foreach (var (i, column) in table.Columns.Index())
        {
            text.Append("        {\"").Append(column.Name).Append("\", \"").Append(KebabCase.Of(column.Type)).Append(i == table.Columns.Count - 1 ? "\"}\n" : "\"},\n");
        }

        return text.Append("    }").ToString();
    }
}
