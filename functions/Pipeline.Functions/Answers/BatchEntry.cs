using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Answers;

/// <summary>What became of one sheet of a batch: a receipt or a problem, with the status it would have had alone.</summary>
public sealed record BatchEntry(int Status, SheetReceipt? Receipt, ProblemDocument? Problem);
