using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Privacy;

/// <summary>A value that is held of a person, with what people call it.</summary>
/// <param name="Value">As machines write it; null where nothing was given, and where it names somebody else.</param>
public sealed record HeldField(string Name, Bilingual Caption, string? Value)
{
    /// <summary>Whether it names another person, whose data it is.</summary>
    public bool Withheld { get; init; }

    /// <param name="member">Whose data is asked for: the codes of other people are withheld.</param>
    internal static HeldField Of(FieldDefinition field, object? value, string member) => field.CodeOf == CodeOf.Member && value is string code && code != member
        ? new(field.Name, field.Caption, null) { Withheld = true }
        : new(field.Name, field.Caption, Text(value));

    internal static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        string[] codes => string.Join(' ', codes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
