using System.Text;
using Pipeline.Local.Commands;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var errors = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
return await CommandLine.RunAsync(args, AnsiConsole.Console, errors);
