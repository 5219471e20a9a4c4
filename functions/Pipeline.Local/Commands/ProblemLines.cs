using Pipeline.Core;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>Problems as lines: place, code, then the sentence in both languages.</summary>
internal static class ProblemLines
{
    public static void Write(IAnsiConsole console, Problem problem)
    {
        console.WriteLine(problem.Place is null ? problem.Code : $"{problem.Place}  {problem.Code}");
        console.WriteLine($"  {problem.Vi}");
        console.WriteLine($"  {problem.En}");
    }
}
