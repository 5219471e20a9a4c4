namespace Pipeline.Storage.Keys;

/// <summary>A key that was just made.</summary>
/// <param name="Text">The whole key: shown this once, and kept nowhere.</param>
public sealed record NewKey(KeyRecord Record, string Text);
