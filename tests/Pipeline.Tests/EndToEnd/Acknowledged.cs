namespace Pipeline.Tests.EndToEnd;

/// <summary>What the server has given a receipt for.</summary>
internal sealed record Acknowledged(string Receipt, string Unit, int Revision, string ContentHash);
