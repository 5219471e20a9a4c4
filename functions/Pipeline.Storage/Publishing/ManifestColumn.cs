using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing;

/// <param name="Type">kebab-case of <see cref="ColumnType"/>.</param>
/// <param name="References">The dimension whose key the column holds, or null.</param>
/// <param name="PartOf">The column whose count includes this one's, or null.</param>
public sealed record ManifestColumn(string Name, string Type, bool Nullable, string? References, string? PartOf)
{
    public static ManifestColumn Of(ColumnDefinition column) => new(column.Name, KebabCase.Of(column.Type), column.Nullable, column.References, column.PartOf);

    public ColumnDefinition ToDefinition() =>
        new(Name, KebabCase.Parse<ColumnType>(Type), Nullable, new(Name, Name), new(Name, Name)) { References = References, PartOf = PartOf };
}
