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
    /// <summary>What it may do less than its role.</summary>
    public KeyScope Scope { get; init; } = KeyScope.Whole;

    /// <summary>The id of the key that this one took over from; null of a first one.</summary>
    public string? Replaces { get; init; }

    /// <summary>The id of the key that takes over from this one; null if none does.</summary>
    public string? ReplacedBy { get; init; }

    public Caller Caller => new(Id, Role, Organization) { Scope = Scope, KeyEndsAt = ExpiresAt };

    public bool IsValidAt(DateTimeOffset instant) => RevokedAt is null && (ExpiresAt is null || instant < ExpiresAt);
}
