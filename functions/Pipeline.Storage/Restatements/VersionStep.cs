using Pipeline.Core;

namespace Pipeline.Storage.Restatements;

/// <summary>A month that a restatement gave a new version.</summary>
public sealed record VersionStep(Month Month, int Before, int After);
