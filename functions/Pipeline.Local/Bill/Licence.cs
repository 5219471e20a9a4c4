namespace Pipeline.Local.Bill;

/// <summary>Under what terms a component is given.</summary>
/// <param name="Expression">By SPDX, such as <c>MS-PL OR Apache-2.0</c>.</param>
/// <param name="Declared">Whether the package says so itself; if not, somebody has read the text that it brings or links to.</param>
internal sealed record Licence(string Expression, bool Declared)
{
    /// <summary>Packages that bring a text, or a link to one, and no expression: what the text is.</summary>
    private static readonly Dictionary<string, string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Apache.Arrow"] = "Apache-2.0",
        ["K4os.Compression.LZ4"] = "MIT",
        ["NCrontab.Signed"] = "Apache-2.0",
        ["System.Security.Cryptography.ProtectedData"] = "MIT",
    };

    /// <param name="expression">What the package says; null if nothing.</param>
    /// <returns>Null if it says nothing, and nobody has read it yet: it is to be read, and added here.</returns>
    public static Licence? Of(string package, string? expression) =>
        expression is not null ? new(expression, Declared: true)
        : Read.TryGetValue(package, out var known) ? new(known, Declared: false)
        : null;
}
