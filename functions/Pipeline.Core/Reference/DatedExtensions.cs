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

    /// <summary>The version in force on a day, or null.</summary>
    public static T? On<T>(this IEnumerable<T> versions, DateOnly day)
        where T : class, IDated => versions.FirstOrDefault(v => v.HoldsOn(day));
}
