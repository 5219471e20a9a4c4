using Microsoft.AspNetCore.Http;
using Pipeline.Core;

namespace Pipeline.Functions.Edge;

/// <summary>
/// Flags of an address: <c>?name=true</c>, or <c>?name</c> alone. Another value is refused and not taken for «no»: who writes
/// <c>dryRun=1</c> wants nothing stored.
/// </summary>
public static class Flags
{
    public static bool IsSet(HttpRequest request, string name) =>
        request.Query.TryGetValue(name, out var values) && values.Any(v => string.IsNullOrEmpty(v) || Says(v, "true"));

    /// <summary>Null if each of the flags is set, cleared or absent.</summary>
    public static Problem? Check(HttpRequest request, IReadOnlyList<string> names) => (
        from name in names
        from value in request.Query[name]
        where !string.IsNullOrEmpty(value) && !Says(value, "true") && !Says(value, "false")
        select Problem.FlagInvalid(name, value)).FirstOrDefault();

    private static bool Says(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
