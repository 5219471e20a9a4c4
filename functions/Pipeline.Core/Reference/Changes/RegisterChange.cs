namespace Pipeline.Core.Reference.Changes;

/// <summary>One change to a register that was read without a problem.</summary>
/// <param name="Effective">The first day on which it holds.</param>
/// <param name="Values">By the fields of the kind: a text, a code, a choice (<see cref="string"/>), a <see cref="bool"/>, or null where nothing was given.</param>
public sealed record RegisterChange(ChangeKind Kind, DateOnly Effective, IReadOnlyList<object?> Values)
{
    /// <summary>A text, code or choice; null where nothing was given.</summary>
    public string? Text(string field) => (string?)Value(field);

    public bool? YesNo(string field) => (bool?)Value(field);

    private object? Value(string field)
    {
        for (var i = 0; i < Kind.Fields.Count; i++)
        {
            if (Kind.Fields[i].Name == field)
            {
                return Values[i];
            }
        }

        throw new ArgumentOutOfRangeException(nameof(field), field, $"{Kind.Code} has no such field.");
    }
}
