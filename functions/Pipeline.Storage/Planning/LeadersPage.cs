namespace Pipeline.Storage.Planning;

/// <summary>A page of the communes that have filed their terms, by organisation.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record LeadersPage(string Month, IReadOnlyList<CommuneLeaders> Communes, string? Next);
