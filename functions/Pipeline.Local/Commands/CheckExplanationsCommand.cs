using System.CommandLine;
using Pipeline.Storage.Explanations;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>check-explanations</c>: whether every published figure is the sum of the rows behind it.</summary>
internal static class CheckExplanationsCommand
{
    /// <summary>So many figures are listed; the rest is counted.</summary>
    private const int Listed = 50;

    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var command = new Command("check-explanations", "Explain every figure of every computed month. Exit code 1 if the rows behind one do not sum to it.") { data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var left = Listed;
            var failed = 0;
            await foreach (var (month, rows, unexplained) in workplace.Get<PublishedFigures>().CheckAsync(cancellation))
            {
                console.WriteLine($"{month}: {rows} rows explained, {unexplained.Count} figures are not the sum of the rows behind them.");
                foreach (var figure in unexplained.Take(left))
                {
                    console.WriteLine($"  {figure}");
                }

                left = Math.Max(0, left - unexplained.Count);
                failed += unexplained.Count;
            }

            return failed == 0 ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }
}
