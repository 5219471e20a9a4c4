namespace Pipeline.Tests.PowerBi;

/// <summary>An object or a property of a TMDL file.</summary>
/// <param name="Kind">Its keyword: <c>table</c>, <c>column</c>, <c>dataType</c>.</param>
/// <param name="Name">Without quotes; empty for a property.</param>
/// <param name="Value">The expression, or the property's value; empty where there is none.</param>
/// <param name="Description">What the lines with three slashes say.</param>
internal sealed record TmdlNode(string Kind, string Name, string Value, string Description)
{
    public List<TmdlNode> Children { get; } = [];

    public IEnumerable<TmdlNode> Of(string kind) => Children.Where(c => c.Kind == kind);

    /// <summary>The value of a property; null if it is not set.</summary>
    public string? Property(string kind) => Of(kind).SingleOrDefault()?.Value;

    public bool Has(string flag) => Of(flag).Any();
}
