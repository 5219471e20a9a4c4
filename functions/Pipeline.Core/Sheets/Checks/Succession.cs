using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>Who follows whom by a day. Before the day on which the predecessor ends, its successor has no part in it.</summary>
public static class Succession
{
    /// <summary>Whether <paramref name="unit"/> is, or by that day follows at some distance, <paramref name="predecessor"/>.</summary>
    public static bool UnitFollows(this UnitDirectory directory, UnitLevel level, string unit, string predecessor, DateOnly by) =>
        Follows(code => directory.Versions(level, code), unit, predecessor, by);

    /// <summary>Whether <paramref name="organization"/> is, or by that day follows at some distance, <paramref name="predecessor"/>.</summary>
    public static bool OrganizationFollows(this UnitDirectory directory, string organization, string predecessor, DateOnly by) =>
        Follows(directory.Organization, organization, predecessor, by);

    private static bool Follows(Func<string, IEnumerable<IUnit>> versions, string unit, string predecessor, DateOnly by)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([predecessor]);
        while (next.TryPop(out var code))
        {
            if (code == unit)
            {
                return true;
            }

            foreach (var successor in seen.Add(code) ? versions(code).Where(v => v.ValidTo <= by).SelectMany(v => v.Successors) : [])
            {
                next.Push(successor);
            }
        }

        return false;
    }
}
