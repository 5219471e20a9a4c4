namespace Pipeline.Storage.Rebuild;

/// <summary>How far a rebuild is.</summary>
/// <param name="Step"><c>decisions</c>, <c>sheets 2019-03</c>, <c>audit</c>, <c>month 2019-03 version 1</c>, <c>month-end</c>.</param>
/// <param name="Done">How many of its pieces are done.</param>
public sealed record RebuildProgress(string Step, int Done);
