using System.Buffers;

namespace Pipeline.Storage.Intake.Files;

/// <summary>An apostrophe before a cell that a spreadsheet would take for a formula; put there by who writes, taken away by who reads.</summary>
internal static class CsvGuard
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Added(string text) => Begins(text) ? "'" + text : text;

    public static string Removed(string text) => text.StartsWith('\'') && Begins(text.AsSpan(1)) ? text[1..] : text;

    private static bool Begins(ReadOnlySpan<char> text) => text.Length > 0 && Beginnings.Contains(text[0]);
}
