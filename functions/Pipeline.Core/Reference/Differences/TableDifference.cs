namespace Pipeline.Core.Reference.Differences;

/// <summary>How many rows of a file differ.</summary>
public sealed record TableDifference(string File, int Added, int Closed, int Changed, int Removed);
