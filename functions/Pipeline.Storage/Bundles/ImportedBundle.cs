using Pipeline.Core;

namespace Pipeline.Storage.Bundles;

/// <summary>What became of a bundle.</summary>
/// <param name="Problem">Why none of it was looked at; the rest is empty then.</param>
/// <param name="Organization">Whose sheets they are.</param>
/// <param name="Sheets">In the order in which they were taken: corrections after what they correct.</param>
public sealed record ImportedBundle(
    Problem? Problem, string Organization, string KeyId, string DeviceId, string MadeAt, DateTimeOffset ReceivedAt, IReadOnlyList<BundledSheet> Sheets)
{
    public static ImportedBundle Refused(Problem problem) => new(problem, "", "", "", "", default, []);
}
