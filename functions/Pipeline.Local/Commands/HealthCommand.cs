using System.CommandLine;
using System.Net;
using Pipeline.Local.Hosting;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>health</c>: what a served deployment says of itself, for a script that waits for it.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Create(IAnsiConsole console)
    {
        var url = new Option<Uri?>("--url")
        {
            Description = "Address of the deployment",
            HelpName = "URL",
            DefaultValueFactory = _ => new($"http://127.0.0.1:{LocalHostOptions.DefaultPort}"),
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"))
                {
                    return address;
                }

                result.AddError($"--url is '{result.Tokens[0].Value}'; write the whole address, such as https://pipeline.example.vn.");
                return null;
            },
        };
        var live = new Option<bool>("--live") { Description = "Ask only whether it answers: ready it is with reference data alone" };
        var json = new Option<bool>("--json") { Description = "Write the answer as it came" };
        var command = new Command("health", "Ask a served deployment how it is. Exit code 1 if it cannot take sheets.") { url, live, json };
        command.SetAction(async (line, cancellation) =>
        {
            var address = new Uri(line.GetRequiredValue(url)!, "/api/health");
            using var http = new HttpClient { Timeout = Patience };
            try
            {
                using var answer = await http.GetAsync(address, cancellation);
                var body = await answer.Content.ReadAsStringAsync(cancellation);
                console.WriteLine(line.GetValue(json) ? body : HealthLines.Of(body));
                return answer.IsSuccessStatusCode || (line.GetValue(live) && answer.StatusCode == HttpStatusCode.ServiceUnavailable) ? CommandLine.Done : CommandLine.Failed;
            }
            catch (Exception silence) when (silence is (HttpRequestException or TaskCanceledException) && !cancellation.IsCancellationRequested)
            {
                throw new CommandException($"{address} does not answer: {silence.Message} Check the address, and whether the service runs.");
            }
        });
        return command;
    }
}
