using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Checks;

namespace Pipeline.Functions.Answers;

/// <summary>A form as pages are made from it.</summary>
/// <param name="UnitLevel"><c>cell</c>, <c>village</c> or <c>commune</c>.</param>
/// <param name="RowKey">The fields that tell two rows apart; empty where a sheet has one row.</param>
/// <param name="Rules">What the fields of a row owe each other, and the rows of a sheet, as far as the sheet alone can tell.</param>
public sealed record FormView(
    string Code, Bilingual Name, string UnitLevel, IReadOnlyList<string> RowKey, IReadOnlyList<FieldView> Fields, IReadOnlyList<RowRuleView> Rules)
{
    public static IReadOnlyList<FormView> All { get; } = [.. Forms.All.Select(Of)];

    private static FormView Of(FormDefinition form) => new(
        form.Code, form.Name, KebabCase.Of(form.UnitLevel), form.RowKey, [.. form.Fields.Select(FieldView.Of)],
        [.. FormChecks.Rules(form).Select(RowRuleView.Of)]);
}
