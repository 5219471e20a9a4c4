namespace Pipeline.Core.Sheets.Rules;

/// <summary>
/// What the fields of a row owe each other, or the rows of a sheet, as far as the sheet alone can tell. The server checks by it
/// (<see cref="RowRuleChecking"/>), and a page without a signal by the same description; what reference data decides is no such rule.
/// </summary>
/// <param name="At">The field at which a breach is told; null: at the row.</param>
/// <param name="Says">
/// The problem, from how a value is written: a field's by its name, <c>row</c> for the number of the row in the way, <c>limit</c> for what the sum
/// must not exceed, <c>unit</c>.
/// </param>
public sealed record RowRule(RowRuleKind Kind, IReadOnlyList<string> Fields, string? At, Func<Func<string, string>, Problem> Says)
{
    public IReadOnlyList<string> Against { get; init; } = [];

    public IReadOnlyList<string> Less { get; init; } = [];

    /// <summary>As <see cref="RowValue.Key"/> writes it; null: any.</summary>
    public string? Value { get; init; }

    /// <summary>As <see cref="RowValue.Key"/> writes it; null: any.</summary>
    public string? AgainstValue { get; init; }

    /// <summary>The code of a problem: a row that has it is not told this one too.</summary>
    public string? Unless { get; init; }

    /// <summary>The problem with the names of its values in braces, for a page to put the values in.</summary>
    public Problem Template => Says(name => $"{{{name}}}");
}
