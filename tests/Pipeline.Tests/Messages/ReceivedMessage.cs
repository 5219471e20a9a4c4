namespace Pipeline.Tests.Messages;

/// <summary>A request that a receiver got.</summary>
internal sealed record ReceivedMessage(string Path, string Id, long Timestamp, string Signature, int Attempt, string ContentType, byte[] Body);
