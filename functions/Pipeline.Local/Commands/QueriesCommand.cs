using System.CommandLine;
using Pipeline.Core;
using Pipeline.Storage;
using Pipeline.Storage.Publishing.Queries;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>queries</c>: the published tables as views for those who read Parquet without Power BI.</summary>
internal static class QueriesCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var dialect = new Argument<string>("READER") { Description = "synapse (serverless SQL), spark (a notebook) or duckdb" };
        dialect.AcceptOnlyFromAmong([.. KebabCase.All<QueryDialect>()]);
        var address = new Option<string>("--address") { Description = "Where the reader finds the datasets: https://….dfs.core.windows.net/datasets, abfss://…, or a folder", Required = true, HelpName = "URL" };
        var command = new Command("queries", "Print a view for each published table over the very files of the current snapshot.") { dialect, address, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var text = await SnapshotQueries.OfCurrentAsync(
                workplace.Get<Stores>(), KebabCase.Parse<QueryDialect>(line.GetRequiredValue(dialect)), line.GetRequiredValue(address), cancellation);
            console.Profile.Out.Writer.Write(text ?? throw new CommandException("There is no snapshot yet. Publish one first with the command month-end."));
            return CommandLine.Done;
        });
        return command;
    }
}
