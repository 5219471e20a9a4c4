using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.EndToEnd;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.OnPremises;

/// <summary>What docs/ON-PREMISES.md promises an operator, done once from the package to the restored copy.</summary>
public sealed class RehearsalTests : IClassFixture<OfficePackage>, IDisposable
{
    private readonly string _package;
    private readonly OfficeServer _office;

    public RehearsalTests(OfficePackage package)
    {
        _package = package.Folder;
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The package is for Linux.");
        _office = new("2019-03-20T01:00:00Z");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Installed_killed_upgraded_backed_up_and_restored_elsewhere_it_has_the_same_receipts_and_the_same_files()
    {
        var (installed, said) = await _office.InstallAsync(_package);
        Assert.True(installed == 0, said);

        var (board, organization) = await FirstStepsAsync();
        var receipt = await FileAsync(organization);
        await PublishAsync(board);

        await _office.KillAsync();
        await HasAsync(receipt, organization);

        var (upgraded, how) = await _office.InstallAsync(await _office.AnotherVersionAsync(_package, "next"));
        Assert.True(upgraded == 0, how);
        Assert.Equal("next", _office.Version);
        Assert.Single(Directory.GetFiles(_office.Of("var/lib/pipeline/backups"), "before-next-*.tar.gz"));
        await HasAsync(receipt, organization);

        await ServesTheWebIfItWasBuiltAsync();
        await SameElsewhereAsync(await _office.BackUpAsync(), organization, receipt);
        await _office.PipelineAsync("check-datasets", "--data", _office.Data);
    }

    [Fact]
    public async Task The_package_tells_what_it_has_of_others_and_on_what_terms()
    {
        var bill = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_package, "sbom.cdx.json"), Cancellation))!;
        var version = await File.ReadAllTextAsync(Path.Combine(_package, "VERSION"), Cancellation);
        var terms = await File.ReadAllTextAsync(Path.Combine(_package, "THIRD-PARTY-NOTICES.txt"), Cancellation);

        Assert.Equal(("CycloneDX", version.Trim()), ((string?)bill["bomFormat"], (string?)bill["metadata"]!["component"]!["version"]));
        Assert.All(bill["components"]!.AsArray(), c => Assert.Contains($"{c!["name"]} {c["version"]}: ", terms, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_that_does_not_come_up_leaves_the_one_before_in_service()
    {
        var (installed, said) = await _office.InstallAsync(_package);
        Assert.True(installed == 0, said);
        await FirstStepsAsync();
        var broken = await _office.AnotherVersionAsync(_package, "broken");
        File.Delete(Path.Combine(broken, "app/Pipeline.Core.dll"));

        var (exitCode, how) = await _office.InstallAsync(broken, patience: 3);

        Assert.Equal(1, exitCode);
        Assert.Contains("Went back to version", how, StringComparison.Ordinal);
        Assert.NotEqual("broken", _office.Version);
        await _office.KillAsync();
        Assert.Equal(HttpStatusCode.OK, (await _office.SendAsync(HttpMethod.Get, "api/health")).Status);
    }

    public void Dispose() => _office?.Dispose();

    /// <summary>Reference data of one cell, and keys, by the commands of the guide.</summary>
    private async Task<(string Board, string Organization)> FirstStepsAsync()
    {
        var country = A.Country().With(A.Cell("CB1")) with { FirstMonth = A.Month("2019-03") };
        foreach (var (name, content) in Deployment.FilesOf(country.Data))
        {
            var path = _office.Of(Path.Combine("reference", name));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, content, Cancellation);
        }

        await _office.PipelineAsync("import", _office.Of("reference"), "--data", _office.Data);
        var board = await _office.PipelineAsync("keys", "create", "--role", "board", "--data", _office.Data);
        var organization = await _office.PipelineAsync("keys", "create", "--role", "organization", "--organization", A.Committee, "--data", _office.Data);
        return (board[^1], organization[^1]);
    }

    private async Task<JsonNode> FileAsync(string key)
    {
        var sheet = Deployment.Meetings("CB1", "2019-03", 0, Deployment.Meeting("2019-03-05"));
        var (status, body) = await _office.SendAsync(HttpMethod.Post, "api/submissions", key, sheet);
        Assert.Equal(HttpStatusCode.Created, status);
        return await ReceiptAsync(key, (string)body!["receipt"]!);
    }

    private async Task<JsonNode> ReceiptAsync(string key, string receipt)
    {
        var (status, body) = await _office.SendAsync(HttpMethod.Get, $"api/receipts/{receipt}", key);
        Assert.Equal(HttpStatusCode.OK, status);
        return body!;
    }

    private async Task HasAsync(JsonNode receipt, string key) =>
        Assert.Equal(receipt.ToJsonString(), (await ReceiptAsync(key, (string)receipt["receipt"]!)).ToJsonString());

    /// <summary>By the command, beside the service.</summary>
    private async Task PublishAsync(string board)
    {
        await _office.PipelineAsync("month-end", "--clock", "2019-03-20T02:00:00Z", "--data", _office.Data);
        var (status, months) = await _office.SendAsync(HttpMethod.Get, "api/months", board);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(months!.AsArray());
    }

    private async Task ServesTheWebIfItWasBuiltAsync()
    {
        var built = RepositoryFolder.Of("functions/web/dist/index.html");
        var page = await _office.Http.GetStringAsync("", Cancellation);
        Assert.Equal(File.Exists(built) ? await File.ReadAllTextAsync(built, Cancellation) : page, page);
    }

    private async Task SameElsewhereAsync(string backup, string key, JsonNode receipt)
    {
        var elsewhere = _office.Of("elsewhere");
        await _office.PipelineAsync("restore", backup, "--data", elsewhere);

        Assert.Equal(HashesOf(Path.Combine(_office.Data, "datasets")), HashesOf(Path.Combine(elsewhere, "datasets")));
        using var second = await ServingProcess.StartAsync(_office.Of("."), elsewhere, new(2019, 3, 20, 3, 0, 0, TimeSpan.Zero));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"api/receipts/{(string)receipt["receipt"]!}") { Headers = { { "X-Api-Key", key } } };
        using var answer = await second.Http.SendAsync(request, Cancellation);
        Assert.Equal(receipt.ToJsonString(), JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!.ToJsonString());
    }

    private static string[] HashesOf(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        return [.. files.Select(f => $"{Path.GetRelativePath(folder, f)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}")];
    }
}
