using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Pipeline.Storage.Rows.Azure;

/// <summary>Rows in Azure Tables, one table for each <see cref="RowTable"/>, created when first written to.</summary>
/// <param name="prefix">Before the tables' names, so that tests share an account; empty in production.</param>
public sealed class AzureRows(TableServiceClient service, string prefix = "") : IRowStore
{
    private readonly Dictionary<RowTable, TableClient> _tables =
        Enum.GetValues<RowTable>().ToDictionary(t => t, t => service.GetTableClient(prefix + t));

    public Task<bool> TryWriteAsync(RowTable table, string partition, IReadOnlyList<RowWrite> writes, CancellationToken cancellation)
    {
        var guarded = RowGuard.Writes(partition, writes);
        var transaction = new AzureTransaction(_tables[table], RowKeyText.Encode(partition), guarded);
        return AzureOutage.GuardAsync(() => transaction.TryRunAsync(cancellation), cancellation);
    }

    public Task<StoredRow?> ReadAsync(RowTable table, string partition, string key, CancellationToken cancellation)
    {
        var (storedPartition, storedKey) = (RowGuard.Partition(partition), RowGuard.Key(key));
        return AzureOutage.GuardAsync(
            async () =>
            {
                var entity = await _tables[table].GetEntityIfExistsAsync<TableEntity>(storedPartition, storedKey, cancellationToken: cancellation);
                return entity.HasValue ? AzureEntity.Row(entity.Value!) : null;
            },
            cancellation);
    }

    public IAsyncEnumerable<StoredRow> ScanAsync(RowTable table, string partition, string keyPrefix, bool withPacks, CancellationToken cancellation)
    {
        var (storedPartition, from) = (RowGuard.Partition(partition), RowGuard.Prefix(keyPrefix));
        var filter = from.Length == 0
            ? TableClient.CreateQueryFilter($"PartitionKey eq {storedPartition}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {storedPartition} and RowKey ge {from} and RowKey lt {RowKeyText.EndOf(from)}");
        var entities = _tables[table].QueryAsync<TableEntity>(filter, select: withPacks ? null : AzureEntity.WithoutPack, cancellationToken: cancellation);
        return AzureOutage.GuardAsync(entities, IsTableMissing, cancellation).Select(AzureEntity.Row);
    }

    public IAsyncEnumerable<(string Partition, StoredRow Row)> ScanTableAsync(RowTable table, CancellationToken cancellation)
    {
        var entities = _tables[table].QueryAsync<TableEntity>(cancellationToken: cancellation);
        return AzureOutage.GuardAsync(entities, IsTableMissing, cancellation).Select(e => (RowKeyText.Decode(e.PartitionKey), AzureEntity.Row(e)));
    }

    private static bool IsTableMissing(RequestFailedException error) => error.ErrorCode == TableErrorCode.TableNotFound;
}
