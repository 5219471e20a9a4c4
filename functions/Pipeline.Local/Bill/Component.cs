namespace Pipeline.Local.Bill;

/// <summary>Something of others that the product ships.</summary>
/// <param name="Purl">Its package URL, such as <c>pkg:nuget/CsvHelper@34.0.0</c>: what vulnerability lists know it by.</param>
/// <param name="Sha512">Of the package as its registry gives it out, lower-case hexadecimal.</param>
/// <param name="Needs">The package URLs of what it needs in turn, sorted.</param>
internal sealed record Component(string Purl, string Name, string Version, string Sha512, Licence? Licence, IReadOnlyList<string> Needs)
{
    /// <summary>The scope of an npm package with its <c>@</c>; null where there is none.</summary>
    public string? Group { get; init; }

    public string? Copyright { get; init; }

    public string? Website { get; init; }

    /// <summary>With its scope.</summary>
    public string FullName => Group is null ? Name : $"{Group}/{Name}";

    public static string PurlOf(string ecosystem, string name, string version) =>
        $"pkg:{ecosystem}/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}";
}
