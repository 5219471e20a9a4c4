using Pipeline.Storage.Keys;

namespace Pipeline.Storage.Intake;

/// <summary>Who asks: the holder of a key that is known and not revoked, or a person who signed in.</summary>
/// <param name="KeyId">The id of the key; of a person <c>entra:</c> and their id in the directory.</param>
/// <param name="Organization">The code of the organisation whose key it is; null for the board and the operator.</param>
public sealed record Caller(string KeyId, CallerRole Role, string? Organization)
{
    /// <summary>What the key may do less than its role.</summary>
    public KeyScope Scope { get; init; } = KeyScope.Whole;

    /// <summary>When the key ends; null if it does not, and of a person.</summary>
    public DateTimeOffset? KeyEndsAt { get; init; }
}
