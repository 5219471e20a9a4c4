namespace Pipeline.Benchmarks.Sizes;

/// <param name="Published">By the product's files.</param>
/// <param name="Counted">By the query over the rows.</param>
public sealed record ToldTwice(string Figure, long Published, long Counted);
