namespace Pipeline.Storage.Messages;

/// <summary>A delivery that was tried in a run.</summary>
/// <param name="Key">Its row's.</param>
/// <param name="After">How it stands after the attempt.</param>
internal sealed record TriedDelivery(string Key, Delivery After);
