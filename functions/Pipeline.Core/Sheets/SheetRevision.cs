namespace Pipeline.Core.Sheets;

/// <summary>A stored revision with its rows.</summary>
public sealed record SheetRevision(RevisionHead Head, Sheet Sheet);
