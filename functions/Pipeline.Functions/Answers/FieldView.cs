using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Functions.Answers;

/// <summary>A field as pages are made from it.</summary>
/// <param name="Type"><c>date</c>, <c>integer</c>, <c>decimal</c>, <c>yes-no</c>, <c>choice</c>, <c>code</c> or <c>code-list</c>.</param>
/// <param name="Minimum">Inclusive, as is <paramref name="Maximum"/>.</param>
/// <param name="CodeOf">What a code names: where to look among a prefill's codes.</param>
public sealed record FieldView(
    string Name, string Type, Bilingual Caption, bool Required, decimal? Minimum, decimal? Maximum, IReadOnlyList<OptionView>? Options, string? CodeOf)
{
    public static FieldView Of(FieldDefinition field) => new(
        field.Name, KebabCase.Of(field.Type), field.Caption, field.Required, field.Minimum, field.Maximum,
        field.Options.Count == 0 ? null : [.. field.Options.Select(o => new OptionView(o, OptionCaptions.Of(field, o)))],
        field.CodeOf is { } kind ? KebabCase.Of(kind) : null);
}
