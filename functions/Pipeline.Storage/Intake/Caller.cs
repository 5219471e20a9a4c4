namespace Pipeline.Storage.Intake;

/// <summary>Who asks: the holder of a key that is known and not revoked, or a person who signed in.</summary>
/// <param name="KeyId">The id of the key; of a person <c>entra:</c> and their id in the directory.</param>
/// <param name="Organization">The code of the organisation whose key it is; null for the board and the operator.</param>
public sealed record Caller(string KeyId, CallerRole Role, string? Organization);
