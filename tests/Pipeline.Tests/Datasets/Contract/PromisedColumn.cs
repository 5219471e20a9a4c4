namespace Pipeline.Tests.Datasets.Contract;

/// <param name="Type">kebab-case, with <c>?</c> where it may be empty.</param>
/// <param name="Since">The version that brought it.</param>
internal sealed record PromisedColumn(string Type, string Since);
