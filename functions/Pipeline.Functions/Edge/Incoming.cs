using Microsoft.AspNetCore.Http;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>A request that was let in: its body is read, its key is known and may do this.</summary>
/// <param name="Caller">Who asks; nobody at an address that is open to all.</param>
/// <param name="ReceivedAt">The instant after the body's last byte, UTC: the one that decides.</param>
public sealed record Incoming(HttpRequest Request, Caller? Caller, ReadOnlyMemory<byte> Body, DateTimeOffset ReceivedAt)
{
    /// <summary>The caller of an address that asks for a key.</summary>
    public Caller Who => Caller ?? throw new InvalidOperationException("The address is open to all, so nobody is known to ask.");

    /// <summary>The address the request came from, for the audit log.</summary>
    public string? From { get; init; }

    /// <summary>Whether the address sets a flag that the endpoint's rules name.</summary>
    public bool Says(string flag) => Flags.IsSet(Request, flag);
}
