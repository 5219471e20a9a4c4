using System.Text.RegularExpressions;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Privacy;

/// <summary>The places of docs/PRIVACY.md where something of people may be: the first column of its table, as <see cref="Held"/> names places.</summary>
internal static partial class PersonalPlaces
{
    public static IReadOnlyList<string> All { get; } =
        [.. File.ReadLines(RepositoryFolder.Of("docs/PRIVACY.md")).Select(l => Line().Match(l)).Where(m => m.Success).Select(m => m.Groups["place"].Value)];

    public static bool Has(string place) => All.Any(p => IsIn(p, place));

    public static bool IsIn(string pattern, string place) =>
        Regex.IsMatch(place, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}$", RegexOptions.Singleline | RegexOptions.NonBacktracking);

    [GeneratedRegex(@"^\| `(?<place>(Sheets|Reference|Months|received|work) [^`]+)` \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Line();
}
