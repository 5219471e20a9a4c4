using System.CommandLine;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Functions.Telemetry;
using Pipeline.Functions.Web;
using Pipeline.Local.Clock;
using Pipeline.Local.Hosting;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>serve</c>: the functions on this machine, until Ctrl+C.</summary>
internal static class ServeCommand
{
    /// <summary>How many requests there were, by route and status, and how long they took. On Azure the Functions host tells that.</summary>
    internal const string Requests = "Microsoft.AspNetCore.Hosting";

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
        var certificate = new Option<FileInfo?>("--certificate") { Description = "Serve https with this certificate and its chain (PEM); read again when it is renewed", HelpName = "FILE" };
        var key = new Option<FileInfo?>("--certificate-key") { Description = "Private key of the certificate (PEM). Default: in the same file", HelpName = "FILE" };
        var command = new Command("serve", "Serve the API and run the timers on this machine, until Ctrl+C.") { data, storage, port, bind, certificate, key, clock };
        command.SetAction(async (line, cancellation) =>
        {
            var settings = Workplace.Settings(line, data, storage);
            var telemetry = TelemetrySettings.From(settings);
            await using var emulator = await Emulator.EnsureAsync(PipelineSettings.From(settings), cancellation);
            var options = new LocalHostOptions(settings)
            {
                Port = line.GetValue(port),
                Bind = line.GetValue(bind),
                Certificate = CertificateOf(line.GetValue(certificate), line.GetValue(key)),
                Time = ClockAt(line.GetValue(clock)),
                TimerHistoryFile = Path.Combine(emulator.Settings.DataFolder, "timers.json"),
                AddServices = services => services.AddPipeline(emulator.Settings).AddTelemetry(telemetry, emulator.Settings.CodeCommit, Requests),
            };
            await using var host = await LocalHost.StartAsync(options, cancellation);
            if (host.Services.GetRequiredService<WebFiles>().IsBuilt)
            {
                console.WriteLine($"Ứng dụng web / Web app: {host.BaseAddress}");
            }

            console.WriteLine($"{host.BaseAddress}api  (Ctrl+C để dừng / to stop)");
            if (options is { Certificate: null, Bind: { } address } && !IPAddress.IsLoopback(address))
            {
                console.WriteLine("Khóa và báo cáo đi qua mạng không được mã hóa. Hãy thêm --certificate, hoặc đặt sau một máy chủ trung gian có TLS.");
                console.WriteLine("Keys and sheets go over the network unencrypted. Give --certificate, or put a proxy with TLS before this host.");
            }

            await host.WaitAsync(cancellation);
            return CommandLine.Done;
        });
        return command;
    }

    private static ServerCertificate? CertificateOf(FileInfo? certificate, FileInfo? key) => (certificate, key) switch
    {
        (null, null) => null,
        (null, _) => throw new CommandException("--certificate-key is of use only with --certificate: give the certificate too."),
        _ => new(certificate.FullName, (key ?? certificate).FullName, TimeProvider.System),
    };

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
