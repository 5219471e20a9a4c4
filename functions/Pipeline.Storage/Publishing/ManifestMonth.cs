using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <summary>A month of a snapshot and the version of its figures.</summary>
/// <param name="Month"><c>yyyy-MM</c>.</param>
/// <param name="State">kebab-case.</param>
public sealed record ManifestMonth(string Month, string State, int Version, string RulePack, DateTimeOffset? CutAt)
{
    public static ManifestMonth Of(MonthVersion version) =>
        new(version.Month.ToString(), KebabCase.Of(version.State), version.Version, version.RulePack, version.CutAt?.ToUniversalTime());
}
