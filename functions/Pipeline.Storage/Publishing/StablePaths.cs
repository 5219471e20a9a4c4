using Pipeline.Core.Datasets;
using Pipeline.Core.Jobs;
using Pipeline.Core.Reference;
using Pipeline.Storage.Files;
using Pipeline.Storage.Publishing.Csv;

namespace Pipeline.Storage.Publishing;

/// <summary>
/// The files that keep their names over snapshots: CSV for Excel, the dictionary and the read-me in both languages. Each is written only if it
/// differs; after a crash between pointer and these, the next publication brings them up to date.
/// </summary>
internal sealed class StablePaths(IFileStore store, IReadOnlyList<TableDefinition> tables, IReadOnlyList<RulePack> packs)
{
    /// <summary>The log of runs, which is written at their ends, beside the snapshots.</summary>
    public static string JobLog { get; } = DatasetPaths.Csv(JobLogTable.Table.Definition.Name);

    /// <summary>What explains the tables.</summary>
    public static IReadOnlyList<string> Documents { get; } = [DatasetPaths.Dictionary, DatasetPaths.ReadmeVi, DatasetPaths.ReadmeEn];

    private IReadOnlyList<TableDefinition> Described => [.. tables, .. DatasetSchema.Beside, .. DatasetSchema.OfReports];

    /// <summary>The documents of these tables, by name.</summary>
    public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Contents =>
    [
        (DatasetPaths.Dictionary, CsvTableWriter.Write(DatasetDictionary.Of(Described, packs))),
        (DatasetPaths.ReadmeVi, System.Text.Encoding.UTF8.GetBytes(DatasetReadme.Vietnamese(Described, packs))),
        (DatasetPaths.ReadmeEn, System.Text.Encoding.UTF8.GetBytes(DatasetReadme.English(Described, packs))),
    ];

    public async Task WriteAsync(Manifest manifest, CsvFiles csv, CancellationToken cancellation)
    {
        foreach (var table in manifest.Tables)
        {
            var stored = await store.ReadAsync(table.Csv.Path, cancellation);
            if (stored is null || Sha256.Of(stored.Content) != table.Csv.Sha256)
            {
                await store.WriteAsync(table.Csv.Path, await csv.OfAsync(table, cancellation), cancellation);
            }
        }

        foreach (var (name, content) in Contents)
        {
            await store.RepairAsync(name, content, Sha256.Of(content), cancellation);
        }
    }
}
