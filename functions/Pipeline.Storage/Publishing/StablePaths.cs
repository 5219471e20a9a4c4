using Pipeline.Core.Datasets;
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

        await RepairAsync(DatasetPaths.Dictionary, CsvTableWriter.Write(DatasetDictionary.Of([.. tables, .. DatasetSchema.Beside, .. DatasetSchema.OfReports], packs)), cancellation);
        await RepairAsync(DatasetPaths.ReadmeVi, DatasetReadme.Vietnamese([.. tables, .. DatasetSchema.Beside, .. DatasetSchema.OfReports], packs), cancellation);
        await RepairAsync(DatasetPaths.ReadmeEn, DatasetReadme.English([.. tables, .. DatasetSchema.Beside, .. DatasetSchema.OfReports], packs), cancellation);
    }

    private Task RepairAsync(string name, string text, CancellationToken cancellation) =>
        RepairAsync(name, System.Text.Encoding.UTF8.GetBytes(text), cancellation);

    private Task RepairAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        store.RepairAsync(name, content, Sha256.Of(content), cancellation);
}
