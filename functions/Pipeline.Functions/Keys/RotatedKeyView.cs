using Pipeline.Storage.Keys;

namespace Pipeline.Functions.Keys;

/// <summary>A key that took over from another. Its JSON is camelCase.</summary>
/// <param name="Id">The public half of the new key.</param>
/// <param name="NewKey">The whole new key: shown this once, and kept nowhere.</param>
/// <param name="KeyEndsAt">When the new key ends.</param>
/// <param name="Replaces">The id of the old key.</param>
/// <param name="OldKeyEndsAt">Until when the old key opens, exclusive.</param>
public sealed record RotatedKeyView(string Id, string NewKey, DateTimeOffset? KeyEndsAt, string Replaces, DateTimeOffset OldKeyEndsAt)
{
    public static RotatedKeyView Of(NewKey key, KeyRecord old) => new(key.Record.Id, key.Text, key.Record.ExpiresAt, old.Id, old.ExpiresAt!.Value);
}
