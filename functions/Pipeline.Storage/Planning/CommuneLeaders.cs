namespace Pipeline.Storage.Planning;

/// <summary>Who of a commune's leaders is away when, by the commune's sheet of terms.</summary>
/// <param name="Posts">The commune's leading posts on the month's last day.</param>
/// <param name="MostAway">The most of them away on one day of the month, …</param>
/// <param name="MostAwayOn">… and the first such day; null if none is away.</param>
/// <param name="Away">By (from, person).</param>
public sealed record CommuneLeaders(
    string Organization, string Commune, int Posts, int MostAway, DateOnly? MostAwayOn, IReadOnlyList<LeaderAway> Away);
