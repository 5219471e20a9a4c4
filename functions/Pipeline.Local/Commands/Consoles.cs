using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>Where commands write.</summary>
internal static class Consoles
{
    /// <summary>Wider than any line or table of ours.</summary>
    private const int Unbroken = 10_000;

    /// <param name="redirected">To a file or another program: then lines stay whole, for else they would be broken at 80 columns.</param>
    public static IAnsiConsole On(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(writer) });
        if (redirected)
        {
            console.Profile.Width = Unbroken;
        }

        return console;
    }
}
