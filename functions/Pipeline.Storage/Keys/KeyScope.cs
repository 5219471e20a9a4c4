namespace Pipeline.Storage.Keys;

/// <summary>What a key may do less than its role: read only, or some forms alone. A program gets what it needs and no more.</summary>
/// <param name="Forms">Codes of the forms it files and reads, sorted; empty for all. A key limited to forms opens nothing that is not about a form.</param>
public sealed record KeyScope(bool ReadOnly, IReadOnlyList<string> Forms)
{
    public static KeyScope Whole { get; } = new(ReadOnly: false, []);

    public bool IsLimitedToForms => Forms.Count > 0;

    public bool Covers(string form) => Forms.Count == 0 || Forms.Contains(form, StringComparer.Ordinal);

    public bool Equals(KeyScope? other) => other is not null && ReadOnly == other.ReadOnly && Forms.SequenceEqual(other.Forms, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(ReadOnly, Forms.Count);
}
