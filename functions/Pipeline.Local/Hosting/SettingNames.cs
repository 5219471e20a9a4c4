using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Pipeline.Local.Hosting;

/// <summary>Puts settings in the place of <c>%Name%</c>, as the Functions host does in trigger attributes.</summary>
public static partial class SettingNames
{
    /// <param name="missing">The first setting that is not there; null if all are.</param>
    public static string Resolve(string text, IConfiguration settings, out string? missing)
    {
        string? first = null;
        var resolved = Reference().Replace(text, reference =>
        {
            var name = reference.Groups["name"].Value;
            var value = settings[name];
            first ??= string.IsNullOrWhiteSpace(value) ? name : null;
            return value ?? "";
        });
        missing = first;
        return resolved;
    }

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
