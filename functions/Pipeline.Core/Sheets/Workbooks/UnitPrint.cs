using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>
/// What a unit's rows say, and what its line of the list says, each as a short hash: what comes back with both as they were handed out was not
/// touched. The order of rows does not count, nor how a value is typed.
/// </summary>
public static class UnitPrint
{
    private const int Length = 16;

    public static string Of(JsonArray? rows, string action, string reason) => $"{OfRows(rows)}.{Hash($"{action}\n{reason}")}";

    /// <summary>The rows as they were, and what the line says now.</summary>
    public static string WithLine(string print, string action, string reason) => $"{print.Split('.')[0]}.{Hash($"{action}\n{reason}")}";

    public static bool SameRows(string print, JsonArray? rows) => print.Split('.')[0] == OfRows(rows);

    private static string OfRows(JsonArray? rows) =>
        rows is null || rows.Count == 0 ? "" : Hash(string.Join('\n', rows.Select(r => r!.ToJsonString()).Order(StringComparer.Ordinal)));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
