namespace Pipeline.Core.Indicators.ClusterRotation;

/// <summary>A session as people read it in an explanation.</summary>
internal static class SessionWording
{
    /// <param name="members">The cells of the host's cluster, the host among them.</param>
    public static Bilingual Of(Session session, IReadOnlyList<string> members)
    {
        var guests = session.Guests.Where(members.Contains).ToList();
        var (others, named) = (members.Count - 1, guests.Count == 0 ? "" : $": {string.Join(", ", guests)}");
        return new(
            FormattableString.Invariant($"Buổi sinh hoạt luân phiên do {session.Host} chủ trì, {guests.Count} trong {others} chi bộ còn lại của cụm đến dự{named}."),
            FormattableString.Invariant($"A session hosted by {session.Host}, attended by {guests.Count} of the cluster's {others} other cells{named}."));
    }
}
