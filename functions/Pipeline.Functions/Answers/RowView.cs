using Pipeline.Core;
using Pipeline.Core.Reference.Differences;

namespace Pipeline.Functions.Answers;

/// <summary>A row that differs, by its codes and dates.</summary>
/// <param name="Change"><c>added</c>, <c>closed</c>, <c>changed</c> or <c>removed</c>.</param>
public sealed record RowView(string File, string Change, string Key, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly? FormerTo)
{
    public static RowView Of(RowChange row) => new(row.File, KebabCase.Of(row.Kind), row.Key, row.ValidFrom, row.ValidTo, row.FormerTo);
}
