using Pipeline.Core.Obligations;

namespace Pipeline.Tests.Builders;

/// <summary>Builders of what the board decides.</summary>
internal static partial class A
{
    public static Extension Extended(string until, string month = "2019-03", string organization = Committee) =>
        new(organization, Month(month), Instant(until), "Mưa lũ", Instant($"{Month(month).Next}-03T00:00:00Z"), "board");
}
