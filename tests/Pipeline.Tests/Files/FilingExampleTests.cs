using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Pipeline.Core.Sheets.Files;
using Pipeline.Storage.Intake.Files;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Intake;

namespace Pipeline.Tests.Files;

/// <summary>What docs/FILING.md shows is what the intake takes.</summary>
public sealed partial class FilingExampleTests
{
    private static readonly Dictionary<string, string> Response = new(StringComparer.Ordinal)
    {
        ["month"] = "2019-03",
        ["unit"] = "C-MOT-T01",
        ["date"] = "05/03/2019",
        ["entitled"] = "50",
        ["present"] = "30",
        ["chair"] = "Trưởng thôn",
        ["prepared"] = "Có",
        ["minuted"] = "Không",
        ["decisions"] = "2",
    };

    [Fact]
    public async Task The_body_of_the_Power_Automate_flow_is_accepted()
    {
        using var flow = JsonDocument.Parse(await File.ReadAllTextAsync(
            RepositoryFolder.Of("docs/examples/power-automate-flow.json"), TestContext.Current.CancellationToken));
        var inputs = flow.RootElement.GetProperty("actions").GetProperty("File_the_sheet").GetProperty("inputs");
        var body = Expression().Replace(inputs.GetProperty("body").GetString()!, m => Uri.EscapeDataString(Response[m.Groups["question"].Value]));

        var file = FormPost.Read([.. QueryHelpers.ParseQuery(body).Select(p => KeyValuePair.Create(p.Key, p.Value.Single()!))]);

        Assert.Equal("application/x-www-form-urlencoded", inputs.GetProperty("headers").GetProperty("Content-Type").GetString());
        Assert.DoesNotContain("@{", body, StringComparison.Ordinal);
        Assert.Equal(201, await StatusAsync(file));
    }

    [Fact]
    public async Task A_submission_of_KoboToolbox_is_accepted()
    {
        var text = await File.ReadAllTextAsync(RepositoryFolder.Of("docs/FILING.md"), TestContext.Current.CancellationToken);
        var example = text[text.IndexOf("{ \"_id\"", StringComparison.Ordinal)..];
        example = example[..example.IndexOf("```", StringComparison.Ordinal)].Replace("2020-01", "2019-03").Replace("C-VINH-QUANG-T01", "C-MOT-T01");
        using var json = JsonDocument.Parse(example);

        Assert.Equal(201, await StatusAsync(TypedJson.Read(json.RootElement)));
    }

    [Fact]
    public async Task The_CSV_file_shown_is_accepted()
    {
        var text = await File.ReadAllTextAsync(RepositoryFolder.Of("docs/FILING.md"), TestContext.Current.CancellationToken);
        var example = text[text.IndexOf("unit;date;", StringComparison.Ordinal)..];
        example = example[..example.IndexOf("```", StringComparison.Ordinal)].Replace("/2020", "/2019").Replace("01/2019", "03/2019").Replace("C-VINH-QUANG-T01", "C-MOT-T01");
        example = string.Join('\n', example.Split('\n')[..2]);

        var file = CsvSheets.Read(Pipeline.Core.Sheets.VillageMeetingsForm.Definition, "2019-03", System.Text.Encoding.UTF8.GetBytes(example));

        Assert.Equal(201, await StatusAsync(file));
    }

    private static async Task<int> StatusAsync(SheetFile file)
    {
        await using var world = new IntakeWorld();
        world.Clock.SetUtcNow(IntakeWorld.OnTime);
        var answer = await new FileIntake(world.Intake).TakeOneAsync(
            file, new(default, IntakeWorld.Mot, IntakeWorld.OnTime, DryRun: false, ForRestatement: false), TestContext.Current.CancellationToken);
        return answer.Sheets[0].Status;
    }

    [GeneratedRegex(@"@\{encodeUriComponent\(outputs\('Get_response_details'\)\?\['body/(?<question>\w+)'\]\)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Expression();
}
