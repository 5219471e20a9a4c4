using System.Security.Cryptography;
using Pipeline.Core;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Rows;

namespace Pipeline.Storage.Keys;

/// <summary>The keys that organisations, the board and the operator present. Only hashes are kept.</summary>
/// <remarks>Each request reads the key's row: a key revoked on another instance, or by a command beside the server, ends at once.</remarks>
public sealed class KeyStore
{
    private const string Partition = "keys";

    private readonly IRowStore _rows;
    private readonly TimeProvider _clock;
    private readonly Action<byte[]> _fill;

    /// <param name="random">Fills bytes; given by tests only, which fix them.</param>
    public KeyStore(Stores stores, TimeProvider clock, Action<byte[]>? random = null)
    {
        _rows = stores.Rows;
        _clock = clock;
        _fill = random ?? (bytes => RandomNumberGenerator.Fill(bytes));
    }

    /// <summary>Makes a key.</summary>
    /// <param name="organization">Given exactly if the role is <see cref="CallerRole.Organization"/>.</param>
    /// <returns>Its record and its whole text, which nobody can be shown again.</returns>
    /// <exception cref="ArgumentException">Role and organisation do not go together.</exception>
    public async Task<(KeyRecord Record, string Text)> CreateAsync(
        CallerRole role, string? organization, string note, CancellationToken cancellation, DateTimeOffset? expiresAt = null, KeyScope? scope = null)
    {
        if (role == CallerRole.Organization != organization is not null)
        {
            throw new ArgumentException("A key names an organisation exactly if its role is that of an organisation.", nameof(organization));
        }

        while (true)
        {
            var text = KeyText.Create(_fill);
            var record = new KeyRecord(text.Id, role, organization, note, _clock.GetUtcNow(), expiresAt) { Scope = scope ?? KeyScope.Whole };
            if (await _rows.TryWriteAsync(RowTable.Keys, Partition, [Insert(record, text)], cancellation))
            {
                return (record, text.ToString());
            }
        }
    }

    /// <summary>
    /// Makes a key that takes over from another: the same role, organisation, scope and note. The old one opens until the overlap ends, and no longer
    /// than it would have. Both rows are one transaction. A key is followed by one other, so that two who hold the same one find out.
    /// </summary>
    /// <param name="overlap">From now on; zero ends the old key at once.</param>
    /// <param name="lifetime">Of the new key; null if it does not end.</param>
    public async Task<Found<NewKey>> RotateAsync(string id, TimeSpan overlap, TimeSpan? lifetime, CancellationToken cancellation)
    {
        while (await _rows.ReadAsync(RowTable.Keys, Partition, id, cancellation) is { } row)
        {
            var old = StoredKey.Parse(id, row.Fields);
            var now = _clock.GetUtcNow();
            if (!old.Record.IsValidAt(now) || old.Record.ReplacedBy is not null)
            {
                return old.Record.ReplacedBy is not null ? Problem.KeyAlreadyRotated(id) : Problem.KeyEnded(id);
            }

            var text = KeyText.Create(_fill);
            var record = old.Record with { Id = text.Id, CreatedAt = now, ExpiresAt = now + lifetime, Replaces = id };
            var end = old.Record.ExpiresAt is { } ends && ends < now + overlap ? ends : now + overlap;
            var replaced = old with { Record = old.Record with { ExpiresAt = end, ReplacedBy = text.Id } };
            if (await _rows.TryWriteAsync(RowTable.Keys, Partition, [Insert(record, text), RowWrite.Replace(row, replaced.ToFields())], cancellation))
            {
                return new NewKey(record, text.ToString());
            }
        }

        return Problem.KeyNotThere(id);
    }

    /// <summary>Whose key was presented; null if it is malformed, unknown, expired or revoked.</summary>
    public async Task<Caller?> FindAsync(string? presented, CancellationToken cancellation)
    {
        if (!KeyText.TryParse(presented, out var text))
        {
            return null;
        }

        // Whether the id is known, the secret wrong or the key ended: the same is done, and it takes the same time.
        var row = await _rows.ReadAsync(RowTable.Keys, Partition, text.Id, cancellation);
        var stored = StoredKey.Parse(text.Id, row?.Fields ?? StoredKey.Nobodys);
        return stored.Fits(text.Secret) & stored.Record.IsValidAt(_clock.GetUtcNow()) & row is not null ? stored.Record.Caller : null;
    }

    /// <summary>The public half of what was presented, which proves nothing; null if it is no key.</summary>
    public static string? IdOf(string? presented) => KeyText.IdOf(presented);

    /// <summary>What is known of a key by its public half; null if there is none. Nothing was presented, so it proves nothing.</summary>
    public async Task<KeyRecord?> RecordAsync(string id, CancellationToken cancellation) => (await ReadAsync(id, cancellation))?.Record;

    /// <summary>All keys, revoked ones too, in order of their ids.</summary>
    public async Task<IReadOnlyList<KeyRecord>> ListAsync(CancellationToken cancellation) => await _rows
        .ScanAsync(RowTable.Keys, Partition, "", withPacks: false, cancellation)
        .Select(row => StoredKey.Parse(row.Key, row.Fields).Record)
        .ToListAsync(cancellation);

    /// <returns>False if there is no such key; revoking twice changes nothing.</returns>
    public async Task<bool> RevokeAsync(string id, CancellationToken cancellation)
    {
        while (await _rows.ReadAsync(RowTable.Keys, Partition, id, cancellation) is { } row)
        {
            var stored = StoredKey.Parse(id, row.Fields);
            var revoked = stored with { Record = stored.Record with { RevokedAt = stored.Record.RevokedAt ?? _clock.GetUtcNow() } };
            if (await _rows.TryWriteAsync(RowTable.Keys, Partition, [RowWrite.Replace(row, revoked.ToFields())], cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private RowWrite Insert(KeyRecord record, KeyText text) => RowWrite.Insert(text.Id, StoredKey.Of(record, text.Secret, _fill).ToFields());

    private async Task<StoredKey?> ReadAsync(string id, CancellationToken cancellation)
    {
        var row = await _rows.ReadAsync(RowTable.Keys, Partition, id, cancellation);
        return row is null ? null : StoredKey.Parse(id, row.Fields);
    }
}
