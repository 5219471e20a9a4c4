using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Keys;

/// <summary>What is known of a key; its secret is not.</summary>
/// <param name="Id">10 characters, the public half of the key's text.</param>
/// <param name="Organization">The code of the organisation; null unless the role is <see cref="CallerRole.Organization"/>.</param>
/// <param name="Note">What the operator wrote about it: where it is used, never a person.</param>
/// <param name="ExpiresAt">Exclusive; null if it does not end.</param>
public sealed record KeyRecord(
    string Id,
    CallerRole Role,
    string? Organization,
    string Note,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt = null,
    DateTimeOffset? RevokedAt = null)
{
    public Caller Caller => new(Id, Role, Organization);

    public bool IsValidAt(DateTimeOffset instant) => RevokedAt is null && (ExpiresAt is null || instant < ExpiresAt);
}
