using System.Globalization;

namespace Pipeline.Core.Sheets.Rules;

/// <summary>A rule on its way through the rows of one sheet: it remembers those that it has seen.</summary>
internal sealed class OpenRule(FormDefinition form, RowRule rule, string unit)
{
    private readonly int[] _fields = Positions(form, rule.Fields);
    private readonly int[] _against = Positions(form, rule.Against);
    private readonly int[] _less = Positions(form, rule.Less);
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Index, DateOnly From, DateOnly To)>> _periods = new(StringComparer.Ordinal);

    public RowRule Rule => rule;

    /// <summary>What is wrong with the next row; null if the rule holds.</summary>
    public Problem? Breach(int index, SheetRow? row) => (rule.Kind, row) switch
    {
        (RowRuleKind.OneRow, _) => index > 0 ? Told(row, null) : null,
        (_, null) => null,
        (RowRuleKind.AtMost, _) => AtMost(row),
        (RowRuleKind.NotBefore, _) => Days(row, (day, other) => day < other),
        (RowRuleKind.After, _) => Days(row, (day, other) => day <= other),
        (RowRuleKind.Needs, _) => Is(row, _fields[0], rule.Value) && !Is(row, _against[0], rule.AgainstValue) ? Told(row, null) : null,
        (RowRuleKind.AnyOf, _) => Array.TrueForAll(_fields, f => !RowValue.IsGiven(row.Values[f])) ? Told(row, null) : null,
        (RowRuleKind.Unique, _) => _first.TryAdd(Key(row), index) ? null : Told(row, _first[Key(row)]),
        (RowRuleKind.Apart, _) => Apart(index, row),
        (RowRuleKind.NotTheUnit, _) => row.Values[_fields[0]] is string[] codes && codes.Contains(unit, StringComparer.Ordinal) ? Told(row, null) : null,
        _ => throw new InvalidOperationException($"Nothing says how {rule.Kind} is checked."),
    };

    private static int[] Positions(FormDefinition form, IReadOnlyList<string> fields) => [.. fields.Select(form.PositionOf)];

    private static bool Is(SheetRow row, int field, string? value) =>
        RowValue.IsGiven(row.Values[field]) && (value is null || RowValue.Key(row.Values[field]) == value);

    private static decimal? Sum(SheetRow row, int[] fields)
    {
        var sum = 0m;
        foreach (var field in fields)
        {
            if (row.Values[field] is not { } value)
            {
                return null;
            }

            sum += Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }

        return sum;
    }

    private string Key(SheetRow row) => string.Join('\u0001', _fields.Select(f => RowValue.Key(row.Values[f])));

    private Problem? AtMost(SheetRow row) =>
        Sum(row, _fields) is { } sum && Sum(row, _against) - Sum(row, _less) is { } limit && sum > limit ? Told(row, null, limit) : null;

    private Problem? Days(SheetRow row, Func<DateOnly, DateOnly, bool> breaks) =>
        row.Values[_fields[0]] is DateOnly day && row.Values[_against[0]] is DateOnly other && breaks(day, other) ? Told(row, null) : null;

    private Problem? Apart(int index, SheetRow row)
    {
        if (row.Values[_against[0]] is not DateOnly from)
        {
            return null;
        }

        var to = row.Values[_against[1]] as DateOnly? ?? DateOnly.MaxValue;
        var others = _periods.TryGetValue(Key(row), out var known) ? known : _periods[Key(row)] = [];
        var other = others.FindIndex(o => o.From <= to && from <= o.To);
        others.Add((index, from, to));
        return other < 0 ? null : Told(row, others[other].Index);
    }

    /// <param name="other">The row in the way.</param>
    private Problem Told(SheetRow? row, int? other, decimal? limit = null)
    {
        return rule.Says(name => Value(name, RowValue.InVietnamese)) with { En = rule.Says(name => Value(name, RowValue.Key)).En };

        string Value(string name, Func<object?, string> said) => name switch
        {
            "row" => said(other + 1),
            "limit" => said(limit),
            "unit" => unit,
            _ => said(row?[name]),
        };
    }
}
