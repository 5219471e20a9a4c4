namespace Pipeline.Core.Summaries;

/// <summary>How many members a cell has to rate: those active and not exempt on the rated month's last day.</summary>
public sealed record CellCount(string Cell, int Members);
