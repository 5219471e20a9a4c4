namespace Pipeline.Storage.Clerks;

/// <summary>Whose key it is and what it files now. Its JSON is camelCase.</summary>
/// <param name="Key">The key's id, no secret.</param>
/// <param name="Role"><c>organization</c>, <c>board</c> or <c>operator</c>.</param>
/// <param name="Now">The product's clock: a device whose own is wrong goes by it.</param>
/// <param name="Organization">Null for the board and the operator.</param>
/// <param name="FirstMonth">The first month that anything is owed for.</param>
/// <param name="Months">The months now open, the earliest first.</param>
/// <param name="Units">By level (<c>cell</c>, <c>village</c>, <c>commune</c>): what the organisation owns on the last day of the latest open month.</param>
public sealed record MeView(
    string Key, string Role, DateTimeOffset Now, UnitName? Organization, string FirstMonth, IReadOnlyList<OpenMonth> Months,
    IReadOnlyDictionary<string, IReadOnlyList<UnitName>> Units)
{
    /// <summary>When the key ends; null if it does not, and of a person who signed in.</summary>
    public DateTimeOffset? KeyEndsAt { get; init; }

    /// <summary>True of a key that only reads; null otherwise.</summary>
    public bool? ReadOnly { get; init; }

    /// <summary>The forms that the key is limited to; null if it is not.</summary>
    public IReadOnlyList<string>? OnlyForms { get; init; }
}
