using Pipeline.Core;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Functions.Answers;

/// <summary>A rule of a form as pages check by it without a signal: see <see cref="RowRuleKind"/>.</summary>
/// <param name="At">The field at which a breach is told; absent: at the row.</param>
/// <param name="Unless">The code of a problem: a row that has it is not told this one too.</param>
/// <param name="Vi">The problem, with the names of its values in braces; <paramref name="En"/> likewise.</param>
public sealed record RowRuleView(
    string Kind, IReadOnlyList<string> Fields, string? At, IReadOnlyList<string>? Against, IReadOnlyList<string>? Less, string? Value, string? AgainstValue,
    string? Unless, string Code, string Vi, string En)
{
    public static RowRuleView Of(RowRule rule) => new(
        KebabCase.Of(rule.Kind), rule.Fields, rule.At, Given(rule.Against), Given(rule.Less), rule.Value, rule.AgainstValue, rule.Unless,
        rule.Template.Code, rule.Template.Vi, rule.Template.En);

    private static IReadOnlyList<string>? Given(IReadOnlyList<string> fields) => fields.Count == 0 ? null : fields;
}
