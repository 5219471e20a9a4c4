using System.Collections.Immutable;
using System.Globalization;

namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>
/// Evaluates the part of DAX that the project's measures use, from their text: filter context, context transition, iterators, variables. Blanks behave as
/// Microsoft's reference says of each function.
/// </summary>
internal sealed class DaxEvaluator(DaxModel model)
{
    private readonly Dictionary<string, DaxNode> _parsed = new(StringComparer.Ordinal);

    /// <summary>The value of a measure under a selection; null is blank.</summary>
    public object? Measure(string name, DaxContext context) => Measure(name, new DaxScope(context, [], ImmutableDictionary<string, object?>.Empty));

    private object? Measure(string name, DaxScope scope)
    {
        if (!_parsed.TryGetValue(name, out var node))
        {
            _parsed[name] = node = DaxParser.Parse(model.Measures[name]);
        }

        return Value(node, scope.Transition() with { Variables = ImmutableDictionary<string, object?>.Empty });
    }

    private object? Value(DaxNode node, DaxScope scope) => node switch
    {
        DaxNode.Number of => of.Value,
        DaxNode.Text of => of.Value,
        DaxNode.Measure of => Measure(of.Name, scope),
        DaxNode.Column of => ColumnValue(of, scope),
        DaxNode.Word of => scope.Variables.TryGetValue(of.Name, out var value) ? value : throw new FormatException($"{of.Name} is no variable."),
        DaxNode.Variable of => Value(of.Result, scope with { Variables = scope.Variables.SetItem(of.Name, IsTable(of.Value) ? Table(of.Value, scope).ToList() : Value(of.Value, scope)) }),
        DaxNode.Not of => !Truth(Value(of.Of, scope)),
        DaxNode.Binary of => Binary(of, scope),
        DaxNode.Call of => Call(of, scope),
        _ => throw new FormatException($"{node} is no value."),
    };

    private object? Call(DaxNode.Call call, DaxScope scope)
    {
        object? Argument(int i) => Value(call.Arguments[i], scope);
        IEnumerable<object?> EachRow() => Table(call.Arguments[0], scope).Select(r => Value(call.Arguments[1], scope.On(r)));
        return call.Function switch
        {
            "SUM" => Total(Column(call.Arguments[0], scope)),
            "SUMX" => Total(EachRow()),
            "MAX" => Column(call.Arguments[0], scope).Where(v => v is not null).Max(Comparer<object?>.Create(Compare)),
            "MAXX" => EachRow().Where(v => v is not null).Max(Comparer<object?>.Create(Compare)),
            "COUNTROWS" => Table(call.Arguments[0], scope).Count() is > 0 and var rows ? (double)rows : null,
            "DISTINCTCOUNT" => Column(call.Arguments[0], scope).Distinct().Count() is > 0 and var values ? (double)values : null,
            "DIVIDE" => Number(Argument(1)) is { } divisor and not 0 && Number(Argument(0)) is { } dividend ? dividend / divisor : null,
            "COALESCE" => Argument(0) ?? Argument(1),
            "IF" => Truth(Argument(0)) ? Argument(1) : call.Arguments.Count > 2 ? Argument(2) : null,
            "ISBLANK" => Argument(0) is null,
            "ISEMPTY" => !Table(call.Arguments[0], scope).Any(),
            "YEAR" => (double)((DateOnly)Argument(0)!).Year,
            "UTCNOW" => model.Now,
            "DATEDIFF" => (double)(((DateTime)Argument(1)!).Date - ((DateTime)Argument(0)!).Date).Days,
            "SELECTEDVALUE" => Column(call.Arguments[0], scope).Distinct().ToList() is [var only] ? only : Argument(1),
            "CONCATENATEX" => string.Join((string)Argument(2)!, EachRow().Cast<string>().Order(StringComparer.Ordinal)),
            "CALCULATE" => Calculate(call, scope),
            _ => throw new FormatException($"{call.Function} is not known here."),
        };
    }

    /// <summary>A condition «column = value» takes the place of those on its column; its value belongs to the outer context.</summary>
    private object? Calculate(DaxNode.Call call, DaxScope scope)
    {
        var inner = scope.Transition();
        foreach (var filter in call.Arguments.Skip(1).Cast<DaxNode.Binary>())
        {
            var (column, value) = ((DaxNode.Column)filter.Left, Value(filter.Right, scope));
            var values = model.Tables[column.Table].Columns[column.Name];
            inner = inner with { Context = inner.Context.Replaced(new(column.Table, column.Name, i => Equals(values[i], value))) };
        }

        return Value(call.Arguments[0], inner);
    }

    private static bool IsTable(DaxNode node) => node is DaxNode.Rows or DaxNode.Call { Function: "FILTER" or "VALUES" or "SUMMARIZE" or "DISTINCT" or "SELECTCOLUMNS" };

    private IEnumerable<DaxRow> Table(DaxNode node, DaxScope scope) => node switch
    {
        DaxNode.Rows of => scope.Context.Rows(of.Name).Select(i => new DaxRow(model.Tables[of.Name], i, [])),
        DaxNode.Word of => (IEnumerable<DaxRow>)scope.Variables[of.Name]!,
        DaxNode.Call { Function: "FILTER" } of => Table(of.Arguments[0], scope).Where(r => Truth(Value(of.Arguments[1], scope.On(r)))),
        DaxNode.Call { Function: "VALUES" } of => Groups([(DaxNode.Column)of.Arguments[0]], scope),
        DaxNode.Call { Function: "SUMMARIZE" } of => Groups([.. of.Arguments.Skip(1).Cast<DaxNode.Column>()], scope),
        DaxNode.Call { Function: "SELECTCOLUMNS" } of => Table(of.Arguments[0], scope).Select(r => Named((DaxNode.Column)of.Arguments[2], r)),
        DaxNode.Call { Function: "DISTINCT" } of => Table(of.Arguments[0], scope).DistinctBy(r => r.Values[0].Value),
        _ => throw new FormatException($"{node} is no table."),
    };

    private DaxRow Named(DaxNode.Column column, DaxRow row) => new(null, 0, [(model.Tables[column.Table], column.Name, row.Table!.Columns[column.Name][row.Index])]);

    private IEnumerable<DaxRow> Groups(IReadOnlyList<DaxNode.Column> columns, DaxScope scope)
    {
        var table = model.Tables[columns[0].Table];
        return scope.Context.Rows(table.Name)
            .DistinctBy(i => string.Join('\u001f', columns.Select(c => table.Columns[c.Name][i])))
            .Select(i => new DaxRow(null, 0, [.. columns.Select(c => (table, c.Name, table.Columns[c.Name][i]))]));
    }

    private IEnumerable<object?> Column(DaxNode node, DaxScope scope)
    {
        var column = (DaxNode.Column)node;
        var values = model.Tables[column.Table].Columns[column.Name];
        return scope.Context.Rows(column.Table).Select(i => values[i]);
    }

    private static object? ColumnValue(DaxNode.Column column, DaxScope scope)
    {
        foreach (var row in scope.Rows)
        {
            if (row.Table?.Name == column.Table)
            {
                return row.Table.Columns[column.Name][row.Index];
            }

            if (row.Values.FirstOrDefault(v => v.Of.Name == column.Table && v.Column == column.Name) is { Of: not null } value)
            {
                return value.Value;
            }
        }

        throw new FormatException($"No iterator stands on a row of {column.Table}.");
    }

    private object? Binary(DaxNode.Binary node, DaxScope scope)
    {
        var left = Value(node.Left, scope);
        if (node.Operator == "&&")
        {
            return Truth(left) && Truth(Value(node.Right, scope));
        }

        var right = Value(node.Right, scope);
        return node.Operator switch
        {
            "-" => left is null && right is null ? null : (Number(left) ?? 0) - (Number(right) ?? 0),
            "<" => (Number(left) ?? 0) < (Number(right) ?? 0), // A blank is less than 0.8: that is why measures ask first.
            "=" => left is string or null && right is string ? string.Equals((string?)left ?? "", (string)right, StringComparison.OrdinalIgnoreCase) : Equals(Number(left) ?? 0, Number(right) ?? 0),
            _ => throw new FormatException($"{node.Operator} is not known here."),
        };
    }

    private static double? Total(IEnumerable<object?> values)
    {
        var known = values.Select(Number).Where(v => v is not null).ToList();
        return known.Count == 0 ? null : known.Sum();
    }

    private static bool Truth(object? value) => value is true;

    private static double? Number(object? value) => value is null ? null : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static int Compare(object? one, object? other) => one is string text ? string.CompareOrdinal(text, (string)other!) : ((IComparable)one!).CompareTo(other);
}
