using System.Text;
using Pipeline.Local.Commands;

Console.OutputEncoding = Encoding.UTF8;
var console = Consoles.On(Console.Out, Console.IsOutputRedirected);
var errors = Consoles.On(Console.Error, Console.IsErrorRedirected);
return await CommandLine.RunAsync(args, console, errors);
