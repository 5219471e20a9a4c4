namespace Pipeline.Storage.Intake;

/// <summary>Who a request comes from, as its key says.</summary>
/// <param name="Organization">The code of the organisation; null unless the role is <see cref="CallerRole.Organization"/>.</param>
public sealed record Caller(string KeyId, CallerRole Role, string? Organization);
