using Pipeline.Storage;
using Pipeline.Storage.Publishing;

namespace Pipeline.Tests.Datasets.Broken;

/// <summary>A snapshot that is sound but for one thing, and the check that must find it.</summary>
/// <param name="What">What is wrong with it, as the rest of the sentence «a snapshot …».</param>
internal sealed record BrokenCase(string Check, string What)
{
    /// <summary>What goes to the publisher, from what is sound.</summary>
    public Func<SnapshotParts, SnapshotParts>? Content { get; init; }

    /// <summary>What happens to the stores before it is published.</summary>
    public Func<Stores, Task>? Before { get; init; }

    /// <summary>What happens to a sound snapshot that was published; gives the manifest to check.</summary>
    public Func<Stores, Manifest, Task<Manifest>>? Published { get; init; }

    public override string ToString() => $"{Check}: a snapshot {What}";
}
