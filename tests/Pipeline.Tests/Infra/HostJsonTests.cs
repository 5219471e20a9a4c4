using System.Text.Json;
using Pipeline.Functions.Edge;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

/// <summary>What the Functions host reads beside the app.</summary>
[Collection(nameof(InfraCollection))]
public sealed class HostJsonTests(Deployments deployments)
{
    private const int LargestBodyMiB = 4;

    private static readonly JsonElement Host = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of("host.json"))).RootElement;

    public static TheoryData<string> Names => [.. Deployments.Names];

    [Fact]
    public void Routes_have_no_prefix_and_no_extension_bundle_is_named()
    {
        Assert.Equal("", Host.Text("extensions.http.routePrefix"));
        Assert.False(Host.TryGetProperty("extensionBundle", out _));
        Assert.False(Host.TryGetProperty("retry", out _));
    }

    /// <summary>What it answers by itself — a route that is not there, too many at once — goes past the product. It adds what an answer lacks, and changes none.</summary>
    [Fact]
    public void The_Functions_host_tells_browsers_the_same_in_what_it_answers_by_itself()
    {
        var told = Host.At("extensions.http.customHeaders").EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()!, StringComparer.Ordinal);

        Assert.Equal(
            SecurityHeaders.Always.Append(new("Content-Security-Policy", SecurityHeaders.NoPage)).OrderBy(h => h.Key, StringComparer.Ordinal), told.OrderBy(h => h.Key, StringComparer.Ordinal));
    }

    /// <summary>Else requests would wait in an instance while Azure sees no reason for another.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void An_instance_lets_in_as_many_requests_at_once_as_Azure_gives_it(string name)
    {
        var scale = deployments[name].One("Microsoft.Web/sites").At("properties.functionAppConfig.scaleAndConcurrency");

        Assert.InRange(scale.Number("triggers.http.perInstanceConcurrency"), 1, Host.Number("extensions.http.maxConcurrentRequests"));
        Assert.True(Host.Number("extensions.http.maxOutstandingRequests") > Host.Number("extensions.http.maxConcurrentRequests"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bodies_of_all_requests_at_once_fit_into_half_the_memory_of_an_instance(string name)
    {
        var memory = deployments[name].One("Microsoft.Web/sites").At("properties.functionAppConfig.scaleAndConcurrency").Number("instanceMemoryMB");

        Assert.True(Host.Number("extensions.http.maxConcurrentRequests") * LargestBodyMiB <= memory / 2);
    }

    [Fact]
    public void Each_request_and_each_timer_is_recorded_and_none_is_sampled_away()
    {
        Assert.Equal("Information", Host.At("logging.logLevel").GetProperty("Host.Results").GetString());
        Assert.Contains("Request", Host.Text("logging.applicationInsights.samplingSettings.excludedTypes").Split(';'));
        Assert.Contains("Exception", Host.Text("logging.applicationInsights.samplingSettings.excludedTypes").Split(';'));
    }
}
