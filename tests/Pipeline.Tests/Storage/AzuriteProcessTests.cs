using System.Text.Json;
using Pipeline.Local.Azurite;

namespace Pipeline.Tests.Storage;

public sealed class AzuriteProcessTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_lock_file_names_no_address_to_download_from()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Azurite", "npm");
        using var locked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package-lock.json")));

        var packages = locked.RootElement.GetProperty("packages").EnumerateObject().ToList();

        Assert.DoesNotContain(packages, package => package.Value.TryGetProperty("resolved", out _));
        Assert.Equal("3.37.0", packages.Single(p => p.Name == "node_modules/azurite").Value.GetProperty("version").GetString());
    }

    [Fact]
    public async Task An_emulator_that_is_stopped_did_not_die()
    {
        await azurite.ConnectAsync(Cancellation);
        var process = await AzuriteProcess.StartAsync(new(), Cancellation);

        await process.DisposeAsync();

        Assert.False(process.Died.IsCompleted);
        Assert.Contains("TableEndpoint=http://127.0.0.1:", process.ConnectionString, StringComparison.Ordinal);
    }
}
