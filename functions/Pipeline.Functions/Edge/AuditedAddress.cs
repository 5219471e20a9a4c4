namespace Pipeline.Functions.Edge;

/// <summary>What of a client's network address the audit log keeps.</summary>
public enum AuditedAddress
{
    /// <summary>The whole of it: what an inquiry into a stolen key asks for.</summary>
    Full,

    /// <summary>The network alone: 24 bits of IPv4, 48 of IPv6.</summary>
    Network,

    /// <summary>Nothing.</summary>
    None,
}
