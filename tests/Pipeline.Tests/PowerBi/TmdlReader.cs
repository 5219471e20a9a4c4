using System.Text.RegularExpressions;

namespace Pipeline.Tests.PowerBi;

/// <summary>
/// A reader of TMDL that shares nothing with the writer: levels by tabs, <c>keyword name</c>, <c>keyword name = expression</c>, <c>key: value</c>, flags,
/// descriptions, and expressions of several lines, which stand two levels in.
/// </summary>
internal static partial class TmdlReader
{
    /// <exception cref="FormatException">A line is none of these, or stands at a level that has no parent.</exception>
    public static TmdlNode Read(string text)
    {
        var root = new TmdlNode("file", "", "", "");
        var path = new List<TmdlNode> { root };
        var lines = text.Split('\n');
        var description = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart('\t');
            var level = lines[i].Length - line.Length;
            if (line.Length == 0)
            {
                continue;
            }

            if (line.StartsWith("/// ", StringComparison.Ordinal))
            {
                description += line[4..];
                continue;
            }

            var node = Parse(line, description, () => Block(lines, ref i, level));
            (level < path.Count ? path[level] : throw new FormatException($"Line {i + 1} is indented too far: {line}")).Children.Add(node);
            path = [.. path.Take(level + 1), node];
            description = "";
        }

        return root;
    }

    private static TmdlNode Parse(string line, string description, Func<string> block)
    {
        var match = Line().Match(line);
        if (!match.Success)
        {
            throw new FormatException($"This is no TMDL: {line}");
        }

        var (kind, name) = (match.Groups["kind"].Value, match.Groups["name"].Value);
        var value = match.Groups["rest"] is not { Success: true } rest ? "" : rest.Value.Length > 0 ? rest.Value : block();
        return new(kind, name.StartsWith('\'') ? name[1..^1].Replace("''", "'", StringComparison.Ordinal) : name, value, description);
    }

    /// <summary>The lines below that stand at least two levels in.</summary>
    private static string Block(string[] lines, ref int i, int level)
    {
        var (indent, block) = (new string('\t', level + 2), new List<string>());
        while (i + 1 < lines.Length && (lines[i + 1].StartsWith(indent, StringComparison.Ordinal) || (lines[i + 1].Length == 0 && i + 2 < lines.Length && lines[i + 2].StartsWith(indent, StringComparison.Ordinal))))
        {
            block.Add(lines[++i].Length == 0 ? "" : lines[i][indent.Length..]);
        }

        return string.Join('\n', block);
    }

    [GeneratedRegex(
        @"^(?<kind>(ref )?\w+)( (?<name>'(''|[^'])+'|[^\s':=]+))?( = ?(?<rest>.*)| =(?<rest>)|: (?<rest>.+))?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Line();
}
