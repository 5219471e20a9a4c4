namespace Pipeline.Tests.Datasets.Contract;

/// <param name="Table">Where reports find it.</param>
/// <param name="Since">The version that brought it.</param>
internal sealed record PromisedMeasure(string Table, string Since);
