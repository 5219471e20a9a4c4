namespace Pipeline.Core.Reference;

/// <summary>Questions every dated fact answers.</summary>
public static class DatedExtensions
{
    public static bool HoldsOn(this IDated fact, DateOnly day) => fact.ValidFrom <= day && (fact.ValidTo is not { } end || day < end);

    /// <summary>Whether the fact holds on at least one day from <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    public static bool HoldsWithin(this IDated fact, DateOnly first, DateOnly last) =>
        fact.ValidFrom <= last && (fact.ValidTo is not { } end || end > first);

    /// <summary>Whether there is a day on which both hold.</summary>
    public static bool Overlaps(this IDated fact, IDated other) =>
        fact.ValidFrom < (other.ValidTo ?? DateOnly.MaxValue) && other.ValidFrom < (fact.ValidTo ?? DateOnly.MaxValue);

    /// <summary>The day from which on facts hold without a break up to a day, inclusive; null if none holds on it.</summary>
    public static DateOnly? Since(this IEnumerable<IDated> facts, DateOnly day)
    {
        var known = facts as IReadOnlyCollection<IDated> ?? [.. facts];
        DateOnly? since = null;
        for (var fact = known.On(day); fact is not null; fact = fact.ValidFrom == DateOnly.MinValue ? null : known.On(fact.ValidFrom.AddDays(-1)))
        {
            since = fact.ValidFrom;
        }

        return since;
    }

    /// <summary>The version in force on a day, or null.</summary>
    public static T? On<T>(this IEnumerable<T> versions, DateOnly day)
        where T : class, IDated => versions.FirstOrDefault(v => v.HoldsOn(day));
}
