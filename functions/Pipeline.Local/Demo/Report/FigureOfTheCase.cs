using Pipeline.Core;

namespace Pipeline.Local.Demo.Report;

/// <summary>A figure of the real case as its organisation board published it, beside the same one in the demo's data.</summary>
public sealed record FigureOfTheCase(Bilingual Caption, string Published, string InTheDemo);
