using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Settings;

namespace Pipeline.Functions.Edge;

/// <summary>
/// The network address that a request comes from. Behind a gate it is the last one in <c>X-Forwarded-For</c>, which the gate writes; what a
/// client puts there itself stands before it and is not looked at. Where there is no such gate, the header is the client's own and means nothing.
/// </summary>
public sealed class ClientAddress(PipelineSettings settings)
{
    private const string Header = "X-Forwarded-For";
    private const int NetworkBytes = 8;

    /// <summary>For the audit log, as far as the settings have it kept; null where it is not known or not kept.</summary>
    public string? Of(HttpRequest request) => (settings.AuditAddress, Address(request)) switch
    {
        (AuditedAddress.None, _) or (_, null) => null,
        (AuditedAddress.Network, var address) => Network(address),
        (_, var address) => address.ToString(),
    };

    /// <summary>What is held to one rate: an address, or of IPv6 the network of 64 bits, of which one client has all addresses.</summary>
    public string NetworkOf(HttpRequest request) => Address(request) switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6 } six => Convert.ToHexString(six.GetAddressBytes().AsSpan(0, NetworkBytes)),
        var four => four.ToString(),
    };

    /// <summary>Such as <c>192.0.2.0/24</c>.</summary>
    private static string Network(IPAddress address)
    {
        var bits = address.AddressFamily == AddressFamily.InterNetworkV6 ? 48 : 24;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(bits / 8).Clear();
        return new IPNetwork(new(bytes), bits).ToString();
    }

    private IPAddress? Address(HttpRequest request)
    {
        var forwarded = settings.TrustForwardedFor ? request.Headers[Header].ToString().Split(',')[^1].Trim() : "";
        var address = IPEndPoint.TryParse(forwarded, out var written) ? written.Address : request.HttpContext.Connection.RemoteIpAddress;
        return address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
    }
}
