using Pipeline.Core.Reference;

namespace Pipeline.Benchmarks.Sizes;

/// <param name="Village">Null for cells of offices, schools and stations.</param>
public sealed record SizedCell(string Code, Bloc Bloc, string? Village, int Members);
