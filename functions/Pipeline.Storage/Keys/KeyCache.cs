using System.Collections.Concurrent;

namespace Pipeline.Storage.Keys;

/// <summary>Keys that were read lately. Unknown ids are not kept, so that guesses fill nothing.</summary>
internal sealed class KeyCache(TimeProvider clock)
{
    private const int Largest = 20_000;

    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (StoredKey Key, DateTimeOffset Until)> _keys = new(StringComparer.Ordinal);

    public StoredKey? Find(string id) => _keys.TryGetValue(id, out var kept) && clock.GetUtcNow() < kept.Until ? kept.Key : null;

    public StoredKey Keep(StoredKey key)
    {
        if (_keys.Count >= Largest)
        {
            _keys.Clear();
        }

        // A revocation is never undone; who read the row before it must not put the valid key back.
        var kept = (Key: key, Until: clock.GetUtcNow() + Trust);
        return _keys.AddOrUpdate(key.Record.Id, kept, (_, old) => old.Key.Record.RevokedAt is null ? kept : old).Key;
    }
}
