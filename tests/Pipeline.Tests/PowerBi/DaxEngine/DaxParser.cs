using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>Parses DAX as far as the project's measures go.</summary>
internal sealed partial class DaxParser
{
    /// <summary>From the loosest.</summary>
    private static readonly string[][] Operators = [["&&"], ["=", "<"], ["-"]];

    private readonly string[] _tokens;
    private int _at;

    private DaxParser(string text) => _tokens = [.. Token().Matches(text).Select(m => m.Value)];

    /// <exception cref="FormatException">It is not the DAX that is known here.</exception>
    public static DaxNode Parse(string text)
    {
        var parser = new DaxParser(text);
        var node = parser.Expression();
        return parser._at == parser._tokens.Length ? node : throw new FormatException($"Something follows: {parser._tokens[parser._at]}");
    }

    private DaxNode Expression()
    {
        if (!Taken("VAR"))
        {
            return Operation(0);
        }

        var name = Take();
        Must("=");
        var value = Expression();
        if (_at < _tokens.Length && _tokens[_at] != "VAR")
        {
            Must("RETURN");
        }

        return new DaxNode.Variable(name, value, Expression());
    }

    private DaxNode Operation(int level)
    {
        if (level == Operators.Length)
        {
            return Primary();
        }

        var left = Operation(level + 1);
        while (_at < _tokens.Length && Operators[level].Contains(_tokens[_at], StringComparer.Ordinal))
        {
            left = new DaxNode.Binary(Take(), left, Operation(level + 1));
        }

        return left;
    }

    private DaxNode Primary()
    {
        var token = Take();
        return token[0] switch
        {
            '"' => new DaxNode.Text(token[1..^1]),
            '[' => new DaxNode.Measure(token[1..^1]),
            '\'' when token[^1] == ']' => Column(token),
            '\'' => new DaxNode.Rows(token[1..^1]),
            '(' => InBrackets(),
            _ when char.IsDigit(token[0]) => new DaxNode.Number(double.Parse(token, CultureInfo.InvariantCulture)),
            _ when token == "NOT" => new DaxNode.Not(Operation(1)),
            _ when Taken("(") => new DaxNode.Call(token, Arguments()),
            _ => new DaxNode.Word(token),
        };
    }

    private DaxNode InBrackets()
    {
        var inner = Expression();
        Must(")");
        return inner;
    }

    private List<DaxNode> Arguments()
    {
        var arguments = new List<DaxNode>();
        while (!Taken(")"))
        {
            arguments.Add(Expression());
            if (_tokens[_at] != ")")
            {
                Must(",");
            }
        }

        return arguments;
    }

    private static DaxNode.Column Column(string token)
    {
        var end = token.IndexOf("'[", StringComparison.Ordinal);
        return new(token[1..end], token[(end + 2)..^1]);
    }

    private string Take() => _tokens[_at++];

    private bool Taken(string token)
    {
        if (_at < _tokens.Length && _tokens[_at] == token)
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Must(string token)
    {
        if (!Taken(token))
        {
            throw new FormatException($"{token} is missing before {_tokens.ElementAtOrDefault(_at)}.");
        }
    }

    [GeneratedRegex(@"""[^""]*""|'[^']+'\[[^\]]+\]|'[^']+'|\[[^\]]+\]|[A-Za-z_]\w*|\d+(\.\d+)?|&&|[-=<(),]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Token();
}
