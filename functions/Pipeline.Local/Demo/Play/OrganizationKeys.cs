namespace Pipeline.Local.Demo.Play;

/// <summary>The keys that the demo made.</summary>
/// <param name="Board">The secret of the board's key.</param>
/// <param name="ByOrganization">Organisation code → the secret of its key.</param>
public sealed record OrganizationKeys(string Board, IReadOnlyDictionary<string, string> ByOrganization);
