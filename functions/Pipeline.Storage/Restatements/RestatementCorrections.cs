using Pipeline.Core.Restatements;
using Pipeline.Storage.Messages;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Publishing;

namespace Pipeline.Storage.Restatements;

/// <summary>
/// Puts a message into the outbox for each month that has a new version by a restatement. It comes before the restatement counts as ended, so that none
/// ends untold; done again after a crash it adds nothing.
/// </summary>
internal sealed class RestatementCorrections(Stores stores, DatasetFiles files, Outbox outbox, TimeProvider time)
{
    private readonly VersionStore _versions = new(stores);

    public async Task TellAsync(Restatement ended, CancellationToken cancellation)
    {
        foreach (var step in ended.Versions)
        {
            var tables = await ChangedAsync(ended.Id, step, cancellation);
            await outbox.AddAsync(CorrectionMessages.Of(ended.Id, step.Month, (step.Before, step.After), tables, time.GetUtcNow()), cancellation);
        }
    }

    /// <summary>How many figures changed, by the table <c>restatement</c> of the month.</summary>
    private async Task<IReadOnlyList<CorrectionData.Table>> ChangedAsync(string id, VersionStep step, CancellationToken cancellation)
    {
        var kept = await _versions.FindAsync(step.Month, step.After, cancellation);
        if (kept is null)
        {
            return [];
        }

        var definition = RestatementTable.Table.Definition;
        var names = definition.Columns.Select(c => c.Name).ToList();
        var rows = await files.ReadAsync(definition, kept.Record.FilesOf(RestatementTable.Name), cancellation);
        var (ids, tables) = ((string[])rows.Columns[names.IndexOf("restatement_id")], (string[])rows.Columns[names.IndexOf("table_name")]);
        return [.. ids.Zip(tables).Where(r => r.First == id).CountBy(r => r.Second, StringComparer.Ordinal).Select(t => new CorrectionData.Table(t.Key, t.Value))];
    }
}
