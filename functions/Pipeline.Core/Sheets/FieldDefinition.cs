using System.Text.Json;

namespace Pipeline.Core.Sheets;

/// <summary>One field of a form's rows: what the checks, the pages, the workbooks and the API documents all follow.</summary>
/// <param name="Name">The JSON name, camelCase.</param>
/// <param name="Required">Must be given. Missing, zero and «no» are three different things.</param>
public sealed record FieldDefinition(string Name, FieldType Type, Bilingual Caption, bool Required = true)
{
    /// <summary>The name as it is written and looked for in JSON, encoded once.</summary>
    public JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(Name);

    /// <summary>Smallest number allowed, inclusive.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Largest number allowed, inclusive.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The values of a <see cref="FieldType.Choice"/>.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What a <see cref="FieldType.Code"/> names.</summary>
    public CodeOf? CodeOf { get; init; }
}
