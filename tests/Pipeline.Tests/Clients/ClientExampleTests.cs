using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.EndToEnd;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.OpenApi;
using Pipeline.Tests.PowerBi;

namespace Pipeline.Tests.Clients;

/// <summary>The examples of docs/CLIENTS.md, as they stand there, against a host. <c>UPDATE_DOCS=1</c> writes the C# anew.</summary>
public sealed partial class ClientExampleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Document => RepositoryFolder.Of("docs/CLIENTS.md");

    [Fact]
    public async Task The_command_lines_file_a_sheet_and_look_it_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command lines are those of a POSIX shell.");
        await using var host = await TouredHost.StartAsync();
        await host.ImportAsync("imported", "api/reference");
        host.July();
        var script = string.Join('\n', Shell().Matches(await File.ReadAllTextAsync(Document, Cancellation)).Select(m => m.Groups["code"].Value));

        var (exit, output) = await RunAsync(script, host.Address, host.KeyOf("organization"));

        Assert.True(exit == 0, output);
        Assert.Contains("\"status\":\"valid\"", output, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"accepted\"", output, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"counts\"", output, StringComparison.Ordinal);
        Assert.Contains("\"obligations\":[", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_in_CSharp_files_a_sheet_and_is_told_what_is_wrong_with_another()
    {
        await using var host = await TouredHost.StartAsync();
        await host.ImportAsync("imported", "api/reference");
        host.July();
        using var client = new CommuneClient(host.Address, host.KeyOf("organization"));
        var wrong = Deployment.Meeting("2019-07-05");
        wrong["present"] = 90;

        var (receipt, none) = await client.FileAsync(Deployment.Meetings("CB1", "2019-07", 0, Deployment.Meeting("2019-07-05")), Cancellation);
        var (nothing, problems) = await client.FileAsync(Deployment.Meetings("CB2", "2019-07", 0, wrong), Cancellation);

        Assert.NotNull(receipt);
        Assert.Empty(none);
        Assert.Null(nothing);
        Assert.StartsWith("/rows/0/present: ", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Power_Query_in_the_document_parses_and_names_its_source_once_by_a_text_that_stands_there()
    {
        var query = Assert.Single(PowerQuery().Matches(await File.ReadAllTextAsync(Document, Cancellation))).Groups["code"].Value;
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new[] { new { name = "docs/CLIENTS.md", text = query } }), Cancellation);
        try
        {
            var (problems, parsed) = await NodePackages.RunAsync("powerquery.cjs", file);

            Assert.Empty(problems);
            Assert.Equal(1, parsed);
            Assert.Equal(2, query.Split("Web.Contents(").Length);
            Assert.Matches("Url = \"https://[^\"]+\"", query);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_CSharp_in_the_document_is_the_one_that_runs()
    {
        var source = File.ReadAllText(RepositoryFolder.Of("tests/Pipeline.Tests/Clients/CommuneClient.cs")).ReplaceLineEndings("\n");
        var written = File.ReadAllText(Document).ReplaceLineEndings("\n");
        var text = CSharp().Replace(written, _ => $"<!-- csharp -->\n```csharp\n{source.Replace("\nnamespace Pipeline.Tests.Clients;\n", "", StringComparison.Ordinal)}```\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Document, text);
        }

        Assert.Equal(text, File.ReadAllText(Document).ReplaceLineEndings("\n"));
    }

    private static async Task<(int Exit, string Output)> RunAsync(string script, Uri address, string key)
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-clients-").FullName;
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["URL"] = address.ToString().TrimEnd('/'), ["KEY"] = key },
        })!;
        var (exitCode, output, errors) = await shell.EndAsync();
        Directory.Delete(folder, recursive: true);
        return (exitCode, output + errors);
    }

    [GeneratedRegex("^```sh\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shell();

    [GeneratedRegex("^```powerquery\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PowerQuery();

    [GeneratedRegex("<!-- csharp -->.*?<!-- end -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CSharp();
}
