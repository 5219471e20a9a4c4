namespace Pipeline.Storage.Publishing.Checks;

/// <param name="Dimensions">By table; a dimension that cannot be read is not among them.</param>
internal sealed record SnapshotUnderCheck(Manifest Manifest, IReadOnlyDictionary<string, DimensionUnderCheck> Dimensions);
