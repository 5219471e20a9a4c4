using Pipeline.Storage.Publishing.Checks;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>Failed readiness checks as lines: check, place and rows, then the sentence in both languages.</summary>
internal static class CheckLines
{
    public static void Write(IAnsiConsole console, IEnumerable<CheckResult> failed)
    {
        foreach (var (check, failure) in failed.SelectMany(c => c.Failures.Select(f => (c.Name, f))))
        {
            var place = failure.File ?? failure.Table ?? "";
            var keys = failure.FirstKeys.Count > 0 ? $" ({string.Join("; ", failure.FirstKeys)})" : "";
            console.WriteLine($"{check}  {place}{(failure.Rows > 0 ? $", {failure.Rows} rows" : "")}{keys}");
            console.WriteLine($"  {failure.Sentence.Vi}");
            console.WriteLine($"  {failure.Sentence.En}");
        }
    }
}
