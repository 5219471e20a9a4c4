using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>The surrogate keys that the rows of a dimension carry.</summary>
internal static class VersionKeys
{
    /// <exception cref="InvalidOperationException">The version has no key: the import that brought it must have given one.</exception>
    public static int Given(this SurrogateKeys keys, KeyedTable table, IVersioned version) =>
        keys.Of(table, version) is var key and not UnknownRow.Key
            ? key
            : throw new InvalidOperationException($"{table} {version.Code} from {version.ValidFrom:yyyy-MM-dd} has no surrogate key.");

    /// <summary>The version of a code that stands beside another version: the one in force on its first day, else the latest.</summary>
    public static T? Beside<T>(this IEnumerable<T> versions, IVersioned other)
        where T : class, IVersioned
    {
        var all = versions.OrderBy(v => v.ValidFrom).ToList();
        return all.On(other.ValidFrom) ?? all.LastOrDefault();
    }
}
