using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Local.PowerBi.Tmdl;

/// <summary>Text of the Tabular Model Definition Language: one tab a level, as Power BI Desktop itself writes it, LF at the end of lines.</summary>
internal sealed partial class TmdlText
{
    private readonly StringBuilder _text = new();

    /// <summary>A name, in single quotes unless it is a plain word.</summary>
    public static string Name(string name) => PlainWord().IsMatch(name) ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    public TmdlText Line(int level, string text)
    {
        _text.Append('\t', level).Append(text).Append('\n');
        return this;
    }

    /// <summary>Between objects, so that a difference shows whole ones.</summary>
    public TmdlText Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>The description of the object that comes next.</summary>
    public TmdlText Description(int level, string text) => Line(level, "/// " + text);

    /// <summary>A declaration with its expression: on the same line if it is one line, else below and two levels in.</summary>
    public TmdlText Expression(int level, string declaration, string expression)
    {
        if (!expression.Contains('\n', StringComparison.Ordinal))
        {
            return Line(level, $"{declaration} = {expression}");
        }

        Line(level, declaration + " =");
        foreach (var line in expression.Split('\n'))
        {
            Line(line.Length == 0 ? 0 : level + 2, line);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_]*$", RegexOptions.NonBacktracking)]
    private static partial Regex PlainWord();
}
