using System.Globalization;

namespace Pipeline.Core.Restatements;

/// <summary>A row of <see cref="RestatementTable"/>.</summary>
/// <param name="Id">Of the restatement.</param>
/// <param name="VersionBefore">Of the month; the version after is the next one.</param>
public sealed record RestatementRow(Month Month, string Id, int VersionBefore, FigureChange Change)
{
    public int VersionAfter => VersionBefore + 1;

    public decimal? Before => Number(Change.Before);

    public decimal? After => Number(Change.After);

    public string? BeforeText => Text(Change.Before);

    public string? AfterText => Text(Change.After);

    private static decimal? Number(object? value) => value switch
    {
        int whole => whole,
        long whole => whole,
        decimal number => number,
        _ => null,
    };

    /// <summary>Of what is no number, as the CSV of its table writes it.</summary>
    private static string? Text(object? value) => value switch
    {
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        _ => null,
    };
}
