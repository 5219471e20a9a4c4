using System.Text.Json.Serialization;

namespace Pipeline.Functions.Edge.Identity;

/// <summary>What the gate writes. Names and addresses of people are among the claims; only the few that decide are looked at, and none is kept.</summary>
[JsonSerializable(typeof(GatePrincipal))]
internal sealed partial class GateJson : JsonSerializerContext;
