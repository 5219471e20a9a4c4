using System.CommandLine;
using System.Net;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local.Clock;
using Pipeline.Local.Hosting;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>serve</c>: the functions on this machine, until Ctrl+C.</summary>
internal static class ServeCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var (data, storage, port) = (CommonOptions.Data(), CommonOptions.Storage(), CommonOptions.Port());
        var clock = CommonOptions.Clock("Start the product's clock at this instant, and let it be set over /admin/clock");
        var bind = new Option<IPAddress?>("--bind")
        {
            Description = "Address to listen on, such as 0.0.0.0 for all. Default: this machine only",
            HelpName = "ADDRESS",
            CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens[0].Value, out var address))
                {
                    return address;
                }

                result.AddError($"--bind is '{result.Tokens[0].Value}', which is no IP address; for all addresses write 0.0.0.0.");
                return null;
            },
        };
        var command = new Command("serve", "Serve the API and run the timers on this machine, until Ctrl+C.") { data, storage, port, bind, clock };
        command.SetAction(async (line, cancellation) =>
        {
            var settings = Workplace.Settings(line, data, storage);
            await using var emulator = await Emulator.EnsureAsync(PipelineSettings.From(settings), cancellation);
            var options = new LocalHostOptions(settings)
            {
                Port = line.GetValue(port),
                Bind = line.GetValue(bind),
                Time = ClockAt(line.GetValue(clock)),
                TimerHistoryFile = Path.Combine(emulator.Settings.DataFolder, "timers.json"),
                AddServices = services => services.AddPipeline(emulator.Settings),
            };
            await using var host = await LocalHost.StartAsync(options, cancellation);
            console.WriteLine($"{host.BaseAddress}api  (Ctrl+C để dừng / to stop)");
            await host.WaitAsync(cancellation);
            return CommandLine.Done;
        });
        return command;
    }

    private static TimeProvider ClockAt(DateTimeOffset? instant)
    {
        if (instant is null)
        {
            return TimeProvider.System;
        }

        var clock = new SettableClock(TimeProvider.System);
        clock.Set(instant.Value, frozen: false);
        return clock;
    }
}
