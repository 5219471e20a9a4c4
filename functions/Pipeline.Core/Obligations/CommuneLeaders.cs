namespace Pipeline.Core.Obligations;

/// <summary>Who holds a post of the commune itself on the month's last day.</summary>
/// <param name="Members">Member codes in order, each once.</param>
public sealed record CommuneLeaders(string Commune, IReadOnlyList<string> Members);
