using static System.FormattableString;

namespace Pipeline.Core.Sheets.Rules;

/// <summary>A value of a row as text.</summary>
internal static class RowValue
{
    /// <summary>As JSON has it, without quotes: what tells two values apart. Missing is no value's text.</summary>
    public static string Key(object? value) => value switch
    {
        null => "\0",
        bool yes => yes ? "true" : "false",
        DateOnly day => Invariant($"{day:yyyy-MM-dd}"),
        string[] codes => string.Join(',', codes),
        _ => Invariant($"{value}"),
    };

    /// <summary>As a Vietnamese sentence writes it; an English one writes it as <see cref="Key"/> does.</summary>
    public static string InVietnamese(object? value) => value is DateOnly day ? Invariant($"{day:dd'/'MM'/'yyyy}") : Key(value);

    public static bool IsGiven(object? value) => value is not (null or string[] { Length: 0 });
}
