using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Pipeline.Storage.Rows.Azure;

/// <summary>One entity-group transaction, and what the answers to it mean.</summary>
/// <remarks>
/// When an answer is lost the SDK sends again, and a write that had succeeded finds itself in the way: «already exists», «condition not met». So each
/// transaction leaves a random id on its rows, and a conflict is one only if the row in the way carries another's.
/// </remarks>
internal sealed class AzureTransaction(TableClient table, string partition, IReadOnlyList<GuardedWrite> writes)
{
    private readonly string _id = Guid.NewGuid().ToString("N");
    private readonly List<GuardedWrite> _open = [.. writes];

    /// <returns>False on a conflict.</returns>
    public async Task<bool> TryRunAsync(CancellationToken cancellation)
    {
        while (_open.Count > 0)
        {
            try
            {
                await SendAsync(cancellation);
                return true;
            }
            catch (RequestFailedException error) when (error.ErrorCode == TableErrorCode.TableNotFound)
            {
                await table.CreateIfNotExistsAsync(cancellation);
            }
            catch (RequestFailedException error) when (error.Status is 404 or 409 or 412)
            {
                var inTheWay = _open[(error as TableTransactionFailedException)?.FailedTransactionActionIndex ?? 0];
                if (inTheWay.Kind is not RowWriteKind.Delete)
                {
                    return await IsOwnAsync(inTheWay.Key, cancellation);
                }

                // There is nothing to delete, which is what was asked for.
                _open.Remove(inTheWay);
            }
        }

        return true;
    }

    private Task SendAsync(CancellationToken cancellation)
    {
        if (_open.Count > 1)
        {
            return table.SubmitTransactionAsync(_open.Select(Action), cancellation);
        }

        var write = _open[0];
        return write.Kind switch
        {
            RowWriteKind.Insert => table.AddEntityAsync(Entity(write), cancellation),
            RowWriteKind.Upsert => table.UpsertEntityAsync(Entity(write), TableUpdateMode.Replace, cancellation),
            RowWriteKind.Replace => table.UpdateEntityAsync(Entity(write), new ETag(write.Version!), TableUpdateMode.Replace, cancellation),
            RowWriteKind.Delete => table.DeleteEntityAsync(partition, write.Key, ETag.All, cancellation),
            _ => throw NoSuchKind(write.Kind),
        };
    }

    private TableTransactionAction Action(GuardedWrite write) => write.Kind switch
    {
        RowWriteKind.Insert => new(TableTransactionActionType.Add, Entity(write)),
        RowWriteKind.Upsert => new(TableTransactionActionType.UpsertReplace, Entity(write)),
        RowWriteKind.Replace => new(TableTransactionActionType.UpdateReplace, Entity(write), new ETag(write.Version!)),
        RowWriteKind.Delete => new(TableTransactionActionType.Delete, new TableEntity(partition, write.Key), ETag.All),
        _ => throw NoSuchKind(write.Kind),
    };

    private TableEntity Entity(GuardedWrite write) => AzureEntity.Of(partition, write, _id);

    private async Task<bool> IsOwnAsync(string key, CancellationToken cancellation)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, [AzureEntity.WriteId], cancellation);
        return row.HasValue && row.Value!.GetString(AzureEntity.WriteId) == _id;
    }

    private static InvalidOperationException NoSuchKind(RowWriteKind kind) => new($"No such kind of write: {kind}.");
}
