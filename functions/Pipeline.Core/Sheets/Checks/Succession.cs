using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>Which unit follows which.</summary>
internal static class Succession
{
    /// <summary>Whether <paramref name="unit"/> is, or follows at some distance, <paramref name="predecessor"/>.</summary>
    public static bool Follows(this UnitDirectory directory, UnitLevel level, string unit, string predecessor)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([predecessor]);
        while (next.TryPop(out var code))
        {
            if (code == unit)
            {
                return true;
            }

            foreach (var successor in seen.Add(code) ? directory.Versions(level, code).SelectMany(v => v.Successors) : [])
            {
                next.Push(successor);
            }
        }

        return false;
    }
}
