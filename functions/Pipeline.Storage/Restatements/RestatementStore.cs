using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Restatements;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Restatements;

/// <summary>The restatements asked for: table <c>Months</c>, partition <c>restatements</c>, one row each under its id, which begins with its month.</summary>
internal sealed class RestatementStore(Stores stores)
{
    internal const string Partition = "restatements";

    /// <summary>The restatement and the row it stands in, or null.</summary>
    public async Task<(Restatement Restatement, StoredRow Row)?> FindAsync(string id, CancellationToken cancellation) =>
        RestatementId.TryMonthOf(id, out _) && await stores.Rows.ReadAsync(RowTable.Months, Partition, id, cancellation) is { } row ? (Read(row), row) : null;

    /// <summary>Of a month, the one asked for first at the top.</summary>
    public async Task<IReadOnlyList<Restatement>> OfMonthAsync(Month month, CancellationToken cancellation)
    {
        var found = new List<Restatement>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, $"{month}-", withPacks: true, cancellation))
        {
            found.Add(Read(row));
        }

        return InOrder(found);
    }

    /// <summary>All that are not ended, the one asked for first at the top.</summary>
    public async Task<IReadOnlyList<Restatement>> WaitingAsync(CancellationToken cancellation)
    {
        var states = new[] { RestatementState.Requested, RestatementState.Running }.Select(KebabCase.Of).ToHashSet(StringComparer.Ordinal);
        var waiting = new List<string>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition, "", withPacks: false, cancellation))
        {
            waiting.AddRange(states.Contains(row.Fields["State"]) ? [row.Key] : []);
        }

        var found = new List<Restatement>();
        foreach (var id in waiting)
        {
            found.AddRange(await FindAsync(id, cancellation) is var (restatement, _) && restatement.IsWaiting ? [restatement] : []);
        }

        return InOrder(found);
    }

    /// <returns>False if it is there already.</returns>
    public Task<bool> TryAddAsync(Restatement restatement, CancellationToken cancellation) =>
        stores.Rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Insert(restatement.Id, FieldsOf(restatement), Pack(restatement))], cancellation);

    /// <returns>False if another has moved it meanwhile.</returns>
    public Task<bool> TryMoveAsync(StoredRow row, Restatement restatement, CancellationToken cancellation) =>
        stores.Rows.TryWriteAsync(RowTable.Months, Partition, [RowWrite.Replace(row, FieldsOf(restatement), Pack(restatement))], cancellation);

    private static List<Restatement> InOrder(IEnumerable<Restatement> restatements) =>
        [.. restatements.OrderBy(r => r.RequestedAt).ThenBy(r => r.Id, StringComparer.Ordinal)];

    private static Dictionary<string, string> FieldsOf(Restatement restatement) =>
        new(StringComparer.Ordinal) { ["State"] = KebabCase.Of(restatement.State) };

    private static byte[] Pack(Restatement restatement) => JsonSerializer.SerializeToUtf8Bytes(restatement, RestatementJson.Default.Restatement);

    private static Restatement Read(StoredRow row) => JsonSerializer.Deserialize(row.Pack.Span, RestatementJson.Default.Restatement)!;
}
