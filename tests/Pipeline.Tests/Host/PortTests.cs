using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Pipeline.Local;
using Pipeline.Local.Hosting;

namespace Pipeline.Tests.Host;

public sealed class PortTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_named_with_the_option_to_choose_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var failure = await Assert.ThrowsAsync<CommandException>(() => LocalHost.StartAsync(
            new(new ConfigurationBuilder().Build()) { Port = port, Bind = IPAddress.Loopback, RunTimers = false, AddServices = _ => { } },
            TestContext.Current.CancellationToken));

        Assert.Contains($"Port {port}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("--port", failure.Message, StringComparison.Ordinal);
    }
}
