using System.Collections.Immutable;

namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>Where an expression is evaluated: the filter context, the rows that iterators stand on, innermost first, and the variables.</summary>
internal sealed record DaxScope(DaxContext Context, ImmutableStack<DaxRow> Rows, ImmutableDictionary<string, object?> Variables)
{
    public DaxScope On(DaxRow row) => this with { Rows = Rows.Push(row) };

    /// <summary>The rows become conditions: what CALCULATE and every reference to a measure do.</summary>
    public DaxScope Transition() => this with { Context = Context.Narrowed([.. Rows.SelectMany(Conditions)]), Rows = [] };

    private static IEnumerable<DaxFilter> Conditions(DaxRow row) => row.Table is { } table
        ? [new(table.Name, "", i => i == row.Index)]
        : row.Values.Select(v => new DaxFilter(v.Of.Name, v.Column, i => Equals(v.Of.Columns[v.Column][i], v.Value)));
}
